package import Persian

// A row of a Persian surface, before and after. Logical columns count from the reading edge,
// visual columns from the left edge of the glass; 「＊」 is one wide glyph, head and tail.
//
//   logical    0   1   2   3   4   5   6   7
//            ┌───┬───┬───┬───┬───┬───┬───┬───┐
//   surface  │ ▌ │ س │ ل │ ا │ م │ ＊│ ┄ │ ├ │      text: first letter first; head before tail
//            └───┴───┴───┴───┴───┴───┴───┴───┘
//            ┌───┬───┬───┬───┬───┬───┬───┬───┐
//   frame    │ ┤ │ ＊│ ┄ │ م │ ا │ ل │ س │ ▐ │      ornaments turned over, text not; head left
//            └───┴───┴───┴───┴───┴───┴───┴───┘
//   visual     0   1   2   3   4   5   6   7
//
// An English surface is its own frame. This file is the only place that knows right from left.

extension Surface {
  /// What a terminal shows: the grid in visual columns, left to right.
  package func mirrored() -> Frame {
    switch direction {
    case .leftToRight: Frame(size: size, cells: cells, samples: samples)
    case .rightToLeft: Frame(size: size, cells: turnedOver(), samples: samples)
    }
  }

  private func turnedOver() -> [Cell] {
    let width = size.width
    return Array(unsafeUninitializedCapacity: cells.count) { target, count in
      // Every place of the target is written exactly once: rows and columns are both bijections.
      for row in 0..<size.height {
        let start = row * width
        for column in 0..<width {
          (target.baseAddress.unsafelyUnwrapped + start + width - 1 - column)
            .initialize(to: image(of: cells[start + column], row: row, column: column))
        }
      }
      count = cells.count
    }
  }

  /// The cell that stands at a logical place once the row is turned over.
  ///
  /// Head and tail of a wide glyph trade places, so that the head is on the left again.
  private func image(of cell: Cell, row: Int, column: Int) -> Cell {
    if cell.width == 1 {
      guard cell.isOrnament, cell.scalar != " " else { return cell }
      let (glyph, isInverted) = Ornament.mirrored(cell.scalar)
      return cell.showing(glyph, inverted: isInverted)
    }
    return self[row, cell.width == 2 ? column + 1 : column - 1]
  }
}

extension Direction {
  /// The logical column under a visual one, as for a click; its own inverse.
  package func logicalColumn(ofVisual column: Int, width: Int) -> Int {
    self == .rightToLeft ? width - 1 - column : column
  }

  /// The visual column of a logical one, as for a terminal's cursor.
  package func visualColumn(ofLogical column: Int, width: Int) -> Int {
    logicalColumn(ofVisual: column, width: width)
  }
}
