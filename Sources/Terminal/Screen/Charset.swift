private import Glibc

/// The character set of the process, which must be UTF-8 before ncurses starts.
package enum Charset {
  /// Takes the locale of the environment, or `C.UTF-8` where that one has no Unicode.
  ///
  /// Only the character set is set: a locale's decimal comma has no business in a console. Under
  /// `LANG=C` libc gives every letter the width -1 and ncurses would draw nothing.
  package static func settle() throws(ScreenError) {
    if setlocale(LC_CTYPE, "") != nil, isUnicode { return }
    if setlocale(LC_CTYPE, "C.UTF-8") != nil, isUnicode { return }
    throw .noUnicode
  }

  /// The name of the locale in force.
  package static var locale: String {
    setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? ""
  }

  private static var isUnicode: Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
