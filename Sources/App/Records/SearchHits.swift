import Canvas
import Persian

/// The words looked for, as highlights in whatever text holds them.
struct SearchHits: Hashable, Sendable {
  private let words: [String]

  init(_ texts: [CleanText] = []) {
    words = texts.flatMap { Folding.key($0).split(separator: " ").map(String.init) }
  }

  /// The stretches of a text to highlight.
  func spans(in text: CleanText) -> [Span] {
    words.flatMap { Folding.matches(text, needle: $0) }
      .map { Span(range: $0, role: .searchHit) }
  }

  /// A cell whose hits are highlighted.
  func cell(_ text: CleanText, role: Role? = nil) -> TableCell {
    TableCell(text, role: role, spans: words.isEmpty ? [] : spans(in: text))
  }
}
