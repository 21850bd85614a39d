package import Persian

/// A word of the filter language: how it is written, and what else is understood for it.
package struct FilterName: Hashable, Sendable {
  /// The spelling in the reader's language.
  package let printed: CleanText
  /// Short forms, synonyms, the words of the other language, the token of files.
  package let aliases: [CleanText]

  /// Every spelling as it is compared.
  let keys: [String]

  package init(_ printed: CleanText, _ aliases: [CleanText] = []) {
    self.printed = printed
    self.aliases = aliases
    keys = ([printed] + aliases).map { FilterKey.name($0.string) }
  }
}

/// The forms in which words of the filter language are compared.
enum FilterKey {
  /// Names: variants of letters, case, blanks, ZWNJ, hyphens and underscores apart.
  static func name(_ text: String) -> String {
    let key = Folding.key(text)
    guard key.utf8.contains(where: isJoint) else { return key }
    return String(decoding: key.utf8.lazy.filter { !isJoint($0) }, as: UTF8.self)
  }

  /// Whether a byte stands between the words of a name: a blank, a hyphen, an underscore.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x5F
  }

  /// Numbers and dates: digits in ASCII, marks in Latin, single blanks kept.
  static func figure(_ text: String) -> String { Folding.key(text) }
}
