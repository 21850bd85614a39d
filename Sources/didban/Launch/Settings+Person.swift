import Glibc
import Persian

extension Settings {
  /// Who works here: the name the settings give, else the user the system knows this process by.
  ///
  /// The environment could name anybody.
  var person: CleanText { CleanText(RawText(reviewer ?? Self.loginName)) }

  private static var loginName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid-\(getuid())"
    }
    return String(cString: name)
  }
}
