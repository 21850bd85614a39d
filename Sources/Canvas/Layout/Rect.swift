/// A rectangle of cells in logical columns, where column 0 is where reading starts.
package struct Rect: Sendable, Hashable {
  package let row: Int
  package let column: Int
  package let width: Int
  package let height: Int

  package init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package var isEmpty: Bool { width == 0 || height == 0 }
  package var rows: Range<Int> { row..<(row + height) }
  package var columns: Range<Int> { column..<(column + width) }

  /// The part both rectangles share; empty at this rectangle's corner when they share nothing.
  package func intersection(_ other: Rect) -> Rect {
    let sharedRows = rows.clamped(to: other.rows)
    let sharedColumns = columns.clamped(to: other.columns)
    guard !sharedRows.isEmpty, !sharedColumns.isEmpty else {
      return Rect(row: row, column: column, width: 0, height: 0)
    }
    return Rect(
      row: sharedRows.lowerBound, column: sharedColumns.lowerBound,
      width: sharedColumns.count, height: sharedRows.count)
  }

  package func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}
