/// A way in which a grid of cells can be broken.
package enum SurfaceDefect: Error, Sendable, Hashable {
  case wrongCellCount(expected: Int, actual: Int)
  case headWithoutTail(row: Int, column: Int)
  case tailWithoutHead(row: Int, column: Int)
  case wideGlyphAcrossEdge(row: Int)
  case runOutside(TextRun)
}

extension Surface {
  /// The first broken promise of this surface, or nil when it keeps them all.
  ///
  /// There is a cell for each place, a wide glyph has its head directly before its tail and
  /// straddles no edge, and a run lies inside. Property tests ask this of every surface.
  package var defect: SurfaceDefect? {
    let expected = size.width * size.height
    guard cells.count == expected else {
      return .wrongCellCount(expected: expected, actual: cells.count)
    }
    for row in 0..<size.height {
      if let defect = wideGlyphDefect(row: row) { return defect }
    }
    let outside = runs.first { run in
      !(0..<size.height).contains(run.row) || run.column < 0 || run.width < 0
        || run.column + run.width > size.width
    }
    return outside.map { .runOutside($0) }
  }

  private func wideGlyphDefect(row: Int) -> SurfaceDefect? {
    var column = 0
    while column < size.width {
      switch self[row, column].width {
      case 0: return .tailWithoutHead(row: row, column: column)
      case 2:
        guard column + 1 < size.width else { return .wideGlyphAcrossEdge(row: row) }
        guard self[row, column + 1].width == 0 else {
          return .headWithoutTail(row: row, column: column)
        }
        column += 2
      default: column += 1
      }
    }
    return nil
  }
}
