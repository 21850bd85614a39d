import Persian

/// The folded spelling of one word from our own tables.
enum FoldedWord {
  static func key(_ word: String) -> String {
    Folding.key(word).filter { $0 != " " }
  }

  /// The folded words of a table written as one text.
  static func set(_ words: String) -> WordSet {
    WordSet(words.split(whereSeparator: \.isWhitespace).map { key(String($0)) })
  }
}
