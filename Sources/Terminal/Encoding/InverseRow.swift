import Canvas
import Persian

/// Rows for terminals that run the bidirectional algorithm over the whole of each row.
///
/// Blanks beside a word are sent as U+2800, which looks blank and counts as a Latin letter: the
/// words are then apart, the row's base direction is left to right, and it is enough to find for
/// each word the order that the algorithm turns into the one wanted. Where there is none, the word
/// is sent in pieces with such a blank between them, at the cost of the blanks beside it.
enum InverseRow {
  static func encode(_ row: ArraySlice<Cell>) -> SentRow {
    guard row.contains(where: { LetterKind(of: $0).isArabic }) else {
      return SentRow(row.map { SentCell($0) })
    }
    var layout = InverseLayout(row)
    layout.arrange()
    if !reads(layout.sentRow, like: row) {
      // Brackets of two words have found each other; between blanks of its own none can.
      layout = InverseLayout(row)
      layout.arrange(separatingBrackets: true)
    }
    return layout.sentRow
  }

  /// Whether the terminal will show the glyphs of a row in their order.
  private static func reads(_ sent: SentRow, like row: ArraySlice<Cell>) -> Bool {
    let scalars = sent.cells.lazy.map(\.cell).filter { $0.width > 0 }.map(\.scalar)
    let shown = TerminalBidi(sent: Array(scalars), base: nil).shown.lazy.filter(isGlyph)
    return shown.elementsEqual(row.lazy.filter { $0.width > 0 }.map(\.scalar).filter(isGlyph))
  }

  private static func isGlyph(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar != InverseWord.blank
  }
}
