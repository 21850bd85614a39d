import Persian

/// Several names in one column, a line each; cleaned text holds no line break of its own.
enum NameLines {
  static func stored(_ names: [CleanText]) -> String {
    names.filter { !$0.isEmpty }.map(\.string).joined(separator: "\n")
  }

  static func names(_ stored: String) -> [CleanText] {
    stored.split(separator: "\n").map { CleanText(RawText(String($0))) }
  }
}
