/// Names that stand in a query for a longer expression, as recording rules would.
struct QueryDefinitions {
  private let meanings: [String: String]

  init(_ meanings: [String: String]) {
    self.meanings = meanings
  }

  /// The query with each defined name replaced by its meaning in brackets; a meaning is taken as it is.
  func expanded(_ query: String) -> String {
    var result = ""
    Self.walk(query) { piece, isWord in
      if isWord, let meaning = meanings[String(piece)] {
        result += "(\(meaning.split(whereSeparator: \.isNewline).joined(separator: " ")))"
      } else {
        result += piece
      }
    }
    return result
  }

  /// The names and numbers of a query, those within quotes left out.
  static func words(of query: String) -> Set<String> {
    var words: Set<String> = []
    walk(query) { piece, isWord in if isWord { words.insert(String(piece)) } }
    return words
  }

  private static func walk(_ query: String, _ visit: (Substring, _ isWord: Bool) -> Void) {
    var rest = query[...]
    while let first = rest.first {
      let piece: Substring
      guard first == "\"" || first == "'" else {
        let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_:".contains($0)) }
        piece = word.isEmpty ? rest.prefix(1) : word
        visit(piece, !word.isEmpty)
        rest = rest.dropFirst(piece.count)
        continue
      }
      let end = rest.dropFirst().firstIndex(of: first)
      piece = end.map { rest[...$0] } ?? rest
      visit(piece, false)
      rest = rest.dropFirst(piece.count)
    }
  }
}
