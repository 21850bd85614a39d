import Persian

/// What a list is searched in: the fields of a row, folded, one after the other.
enum SearchText {
  /// Fields are kept apart by white space, so that no word spans two.
  static func of(_ fields: [CleanText]) -> String {
    var text = ""
    for field in fields where !field.isEmpty {
      text += field.string
      text += "\n"
    }
    return Folding.key(text)
  }

  /// The words of a search, folded, the longest first because it rules out most.
  static func words(_ text: CleanText) -> [String] {
    Folding.key(text).split(separator: " ").map(String.init).sorted { $0.count > $1.count }
  }
}
