import Domain
import Persian

/// Which folded tokens a GNAF row is found by: the one rule that every index of rows follows.
enum RowTokens {
  /// The fields whose words are indexed.
  static let fields: [AddressField] = [
    .county, .city, .neighbourhood, .mainStreet, .sideStreet, .alley,
  ]

  /// The token of a plaque: its number alone, so that «۱۴» and «۱۴ الف» find each other.
  static func token(ofPlaque plaque: HouseNumber) -> String { "#" + String(plaque.base) }

  /// The number of the plaque that a token stands for; nil for a word.
  static func plaque(ofToken token: String) -> Int? {
    token.utf8.first == 0x23 ? Int(token.dropFirst()) : nil
  }

  /// The tokens of a name: its words, alone and joined, and those of its former names.
  static func tokens(ofName name: FieldWords) -> Set<String> {
    var tokens = Set(name.words)
    tokens.formUnion(name.joined)
    for former in name.former { tokens.formUnion(former) }
    return tokens
  }
}
