import Canvas

/// Rows for QTermWidget, which hands each stretch of cells that look alike to Qt as one text.
///
/// Qt turns the letters of a text round but never moves one text past another, so no two
/// neighbours may look alike: a text of one letter stands where it is put.
enum ParityRow {
  static func encode(_ row: ArraySlice<Cell>) -> SentRow {
    let cells = Array(row)
    let sent = cells.indices.map { column in
      // Head and tail of a wide glyph are one text.
      let place = cells[column].width == 0 ? column - 1 : column
      let isOdd = place % 2 == 1 && isNearText(column, in: cells)
      return SentCell(cells[column], variation: isOdd ? .shade : nil)
    }
    return SentRow(sent)
  }

  /// Wide gaps are left alone, so that ncurses may still erase instead of writing blanks.
  private static func isNearText(_ column: Int, in cells: [Cell]) -> Bool {
    (max(0, column - 1)...min(cells.count - 1, column + 1)).contains { cells[$0].scalar != " " }
  }
}
