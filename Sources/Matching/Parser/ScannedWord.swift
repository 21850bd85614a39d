/// A run of letters or of digits in a text, folded.
struct ScannedWord: Hashable, Sendable {
  /// What stands between a word and the one before it; a larger case parts more.
  enum Gap: Int, Comparable, Sendable {
    /// A border between digits and letters.
    case none
    /// A zero-width non-joiner.
    case joiner
    case space
    case colon
    case dot
    case slash
    case dash
    /// Punctuation that ends a part of the address.
    case stop

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  var folded: String
  var source: Range<Int>
  var isDigits: Bool
  var gap: Gap
  var isParenthesised: Bool
}
