extension Region {
  /// Draws one ornament or block glyph; mirroring turns it over.
  package func draw(
    _ ornament: Unicode.Scalar, row: Int = 0, column: Int, role: Role = .text,
    ground: Ground? = nil
  ) {
    guard (0..<height).contains(row), (0..<width).contains(column) else { return }
    fill(
      ornament, role: role, ground: ground, rows: row..<(row + 1), columns: column..<(column + 1))
  }

  /// Draws a thin rule across the whole width.
  package func rule(row: Int = 0, role: Role = .rule) {
    fill("─", role: role, rows: row..<(row + 1))
  }

  /// Fills cells with one ornament, by default blanks on the ground already there.
  package func fill(
    _ ornament: Unicode.Scalar = " ", role: Role = .text, ground: Ground? = nil,
    rows: Range<Int>? = nil, columns: Range<Int>? = nil
  ) {
    let columns = surfaceColumns((columns ?? 0..<width).clamped(to: 0..<width))
    let (glyph, isInverted) = surfaceOrnament(ornament)
    let cell = Cell(
      glyph, role: role, ground: .none, isOrnament: ornament != " ", isInverted: isInverted)
    for row in (rows ?? 0..<height).clamped(to: 0..<height) {
      buffer.fill(row: frame.row + row, columns: columns, with: cell, ground: ground)
    }
  }

  /// Blanks the whole region and takes its ground away, as a dialog does before it is drawn.
  package func clear() { fill(" ", ground: Ground.none) }

  /// Paints the ground beneath what is and will be written.
  package func paint(_ ground: Ground, rows: Range<Int>? = nil, columns: Range<Int>? = nil) {
    let columns = surfaceColumns((columns ?? 0..<width).clamped(to: 0..<width))
    for row in (rows ?? 0..<height).clamped(to: 0..<height) {
      buffer.setGround(ground, row: frame.row + row, columns: columns)
    }
  }

  /// Changes the role of what is already written, and no glyph.
  package func tint(_ role: Role, rows: Range<Int>? = nil, columns: Range<Int>? = nil) {
    let columns = surfaceColumns((columns ?? 0..<width).clamped(to: 0..<width))
    for row in (rows ?? 0..<height).clamped(to: 0..<height) {
      buffer.setRole(role, row: frame.row + row, columns: columns)
    }
  }
}
