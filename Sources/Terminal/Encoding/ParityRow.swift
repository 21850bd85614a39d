import Canvas

/// Rows for QTermWidget, which hands each stretch of cells that look alike to Qt as one text.
///
/// Qt turns the letters of a text round but never moves one text past another, so no two
/// neighbours may look alike: a text of one letter stands where it is put.
enum ParityRow {
  static func encode(_ row: ArraySlice<Cell>) -> SentRow {
    var cells: [SentCell] = []
    cells.reserveCapacity(row.count)
    for (column, cell) in row.enumerated() {
      // Head and tail of a wide glyph are one text.
      let place = cell.width == 0 ? column - 1 : column
      cells.append(SentCell(cell, isVaried: place % 2 == 1 && cell.scalar != " "))
    }
    return SentRow(cells)
  }
}
