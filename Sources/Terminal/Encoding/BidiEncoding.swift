package import Canvas

/// How a finished row is written so that this kind of terminal shows it as it is.
///
/// A row comes in visual order, its letters joined. Terminals that leave rows alone get it so; the
/// others do something to it that an encoding undoes beforehand. Each is a pure function of one row
/// and sends a glyph for each column.
package enum BidiEncoding: String, Sendable, Hashable, CaseIterable {
  /// The row as it stands, for terminals that reorder nothing or can be told not to.
  case visual = "V"
  /// Inverse, for terminals that run the bidirectional algorithm over whole rows.
  case inverse = "I"
  /// For kitty, which turns each run of Arabic letters round and nothing else.
  case kitty = "K"
  /// For terminals that turn a run round only where neighbours look exactly alike.
  case parity = "P"

  /// The row as it is sent; `font` tells in which font the terminal will draw a cell.
  package func encode(
    _ row: ArraySlice<Cell>,
    font: (Cell) -> CellFont = { _ in CellFont(isBold: false, isSlanted: false) }
  ) -> SentRow {
    switch self {
    case .visual: SentRow(row.map { SentCell($0) })
    case .inverse: InverseRow.encode(row)
    case .kitty: KittyRow.encode(row, font: font)
    case .parity: ParityRow.encode(row)
    }
  }

  /// The way of writing by the number its sample has when a terminal is calibrated.
  package init?(sample: Int) {
    guard Self.allCases.indices.contains(sample) else { return nil }
    self = Self.allCases[sample]
  }
}
