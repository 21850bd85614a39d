/// The stretch of a long line that its field shows: always with the caret, and what is hidden on
/// either side is said by «…».
struct FieldWindow: Hashable {
  /// The column of the line in the field's first cell.
  let first: Int
  /// The columns of the line that are shown, the cells of «…» left out.
  let shown: Range<Int>
  let hidesStart: Bool
  let hidesEnd: Bool

  /// Shows as much of the beginning as lets the caret be seen, and some of what follows it.
  init(total: Int, caret: Range<Int>, width: Int) {
    guard total > width else {
      (first, shown, hidesStart, hidesEnd) = (0, 0..<total, false, false)
      return
    }
    // Both «…» and a wide letter need four cells; below, the caret is all there is room for.
    let hasMarks = width >= 4
    let ahead = width < 8 ? 0 : min(8, width / 4)
    let lead = caret.upperBound - width + (hasMarks ? 1 + ahead : 0)
    first = min(max(0, lead), total - width)
    hidesStart = hasMarks && first > 0
    hidesEnd = hasMarks && first + width < total
    shown = (first + (hidesStart ? 1 : 0))..<(first + width - (hidesEnd ? 1 : 0))
  }
}
