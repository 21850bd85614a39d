package import Persian

/// A finished grid of cells in logical columns: column 0 is where reading starts.
///
/// A surface knows no right and no left. It is drawn through regions, which clip, and turned into
/// what a terminal shows by `mirrored()`.
package struct Surface: Sendable, Hashable {
  package let size: Size
  package let direction: Direction
  /// The cells row by row, in logical columns.
  package let cells: [Cell]
  /// The logical texts that can be seen, in the order in which they were written.
  package let runs: [TextRun]
  /// Rows that are samples of ways to write to a terminal, by the number of the way.
  package let samples: [Int: Int]
  /// What answers to clicks, in the order in which it was drawn.
  package let targets: [ClickTarget]

  package init(size: Size, direction: Direction) {
    self.init(size: size, direction: direction) { _ in }
  }

  package init(size: Size, direction: Direction, drawing body: (Region) -> Void) {
    let buffer = SurfaceBuffer(size: size)
    body(Region(whole: buffer, direction: direction))
    self.size = size
    self.direction = direction
    cells = buffer.cells
    runs = buffer.visibleRuns
    samples = buffer.samples
    targets = buffer.targets
  }

  /// A surface of given cells, for tests that break one on purpose.
  init(size: Size, cells: [Cell], direction: Direction = .leftToRight, runs: [TextRun] = []) {
    self.size = size
    self.direction = direction
    self.cells = cells
    self.runs = runs
    samples = [:]
    targets = []
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.width + column] }
}
