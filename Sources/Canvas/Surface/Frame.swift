/// What a terminal shows: a grid of cells in visual columns, left to right, row by row.
package struct Frame: Sendable, Hashable {
  package let size: Size
  package let cells: [Cell]
  /// Rows to be written as samples of the ways a terminal may need, by the number of the way.
  package let samples: [Int: Int]

  package init(size: Size, cells: [Cell], samples: [Int: Int] = [:]) {
    precondition(cells.count == size.width * size.height, "a frame has a cell for each place")
    self.size = size
    self.cells = cells
    self.samples = samples
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.width + column] }

  /// The cells of one row.
  package subscript(row row: Int) -> ArraySlice<Cell> {
    cells[(row * size.width)..<((row + 1) * size.width)]
  }

  /// The code points of one row as they stand on the glass; a wide glyph stands for both columns.
  package func text(row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in self[row: row] where cell.width > 0 {
      scalars.append(cell.scalar)
      scalars.append(contentsOf: cell.marks)
    }
    return String(scalars)
  }

  package var rows: [String] { (0..<size.height).map(text(row:)) }

  package var text: String { rows.joined(separator: "\n") }

  package func roles(row: Int) -> [Role] { self[row: row].map(\.role) }
}
