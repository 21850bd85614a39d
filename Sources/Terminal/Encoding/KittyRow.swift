import Canvas

/// Rows for kitty, which hands each stretch of one font to HarfBuzz as one text.
///
/// A blank ends a stretch, and a stretch whose letters are Arabic is drawn from right to left, so
/// it is sent in reading order. Whether punctuation beside it stands in the same font depends on
/// the fonts installed; in the other weight it certainly does not.
enum KittyRow {
  static func encode(_ row: ArraySlice<Cell>) -> SentRow {
    let kinds = row.map(LetterKind.init(of:))
    guard kinds.contains(.arabic) else { return SentRow(row.map { SentCell($0) }) }
    let cells = Array(row)
    var sent = cells.map { SentCell($0) }
    var start = 0
    while start < cells.count {
      guard kinds[start] != .blank else {
        start += 1
        continue
      }
      let end = kinds[start...].firstIndex(of: .blank) ?? cells.count
      encodeWord(cells, kinds, start..<end, into: &sent)
      start = end
    }
    return SentRow(sent)
  }

  private static func encodeWord(
    _ cells: [Cell], _ kinds: [LetterKind], _ word: Range<Int>, into sent: inout [SentCell]
  ) {
    guard kinds[word].contains(.arabic) else { return }
    var start = word.lowerBound
    while start < word.upperBound {
      let isArabic = kinds[start].isArabic
      let end = kinds[start..<word.upperBound].firstIndex { $0.isArabic != isArabic }
      let run = start..<(end ?? word.upperBound)
      start = run.upperBound
      if !isArabic {
        for column in run { sent[column].isVaried = true }
      } else if kinds[run].contains(.arabic) {
        // The looks stay: kitty colours columns, whatever it draws there.
        for (column, source) in zip(run, run.reversed()) {
          sent[column].cell = cells[column].showing(glyphOf: cells[source])
        }
      }
    }
  }
}
