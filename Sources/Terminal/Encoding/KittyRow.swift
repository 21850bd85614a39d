import Canvas

/// Rows for kitty, which hands each stretch of one font to HarfBuzz as one text.
///
/// A blank ends a stretch, and a stretch whose letters are Arabic is drawn from right to left, so
/// it is sent in reading order. Whether punctuation beside it stands in the same font depends on
/// the fonts installed; in another weight or slant it certainly does not.
struct KittyRow {
  private let cells: [Cell]
  private let kinds: [LetterKind]
  private let fonts: [CellFont]
  private var sent: [SentCell]

  static func encode(_ row: ArraySlice<Cell>, font: (Cell) -> CellFont) -> SentRow {
    var encoding = KittyRow(row, font: font)
    if encoding.kinds.contains(.arabic) { encoding.encodeWords() }
    return SentRow(encoding.sent)
  }

  private init(_ row: ArraySlice<Cell>, font: (Cell) -> CellFont) {
    cells = Array(row)
    kinds = row.map(LetterKind.init(of:))
    fonts = row.map(font)
    sent = row.map { SentCell($0) }
  }

  private mutating func encodeWords() {
    var start = 0
    while start < cells.count {
      let end = kinds[start...].firstIndex(of: .blank) ?? cells.count
      if kinds[start..<end].contains(.arabic) { encodeWord(start..<end) }
      start = end + 1
    }
  }

  private mutating func encodeWord(_ word: Range<Int>) {
    var start = word.lowerBound
    while start < word.upperBound {
      let stretch = stretch(from: start, in: word)
      start = stretch.upperBound
      if !kinds[stretch.lowerBound].isArabic {
        setOff(stretch, in: word)
      } else if kinds[stretch].contains(.arabic) {
        // The looks stay: kitty colours columns, whatever it draws there.
        for (column, source) in zip(stretch, stretch.reversed()) {
          sent[column].cell = cells[column].showing(glyphOf: cells[source])
        }
      }
    }
  }

  /// Cells of one kind; where letters change their font, kitty begins another text by itself.
  private func stretch(from start: Int, in word: Range<Int>) -> Range<Int> {
    let isArabic = kinds[start].isArabic
    let end = (start..<word.upperBound).first { column in
      kinds[column].isArabic != isArabic || isArabic && fonts[column] != fonts[start]
    }
    return start..<(end ?? word.upperBound)
  }

  /// Gives a stretch between letters a font that neither neighbour has.
  private mutating func setOff(_ stretch: Range<Int>, in word: Range<Int>) {
    let (first, last) = (stretch.lowerBound, stretch.upperBound - 1)
    let variations: [SentCell.Variation?] = [nil, .weight, .slant, .weightAndSlant]
    let variation = variations.first { variation in
      (first == word.lowerBound || fonts[first].varied(by: variation) != fonts[first - 1])
        && (last + 1 == word.upperBound || fonts[last].varied(by: variation) != fonts[last + 1])
    }
    for column in stretch { sent[column].variation = variation ?? nil }
  }
}
