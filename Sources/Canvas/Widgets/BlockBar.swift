/// A bar of block glyphs that grows away from the reading edge.
///
/// The height of the last block tells the part of its cell. Left-hand eighth blocks would be as
/// exact, but they are taller than `▇` and leave a nub at the end of every bar.
struct BlockBar {
  /// The length in cells.
  let length: Double
  let role: Role
  var glyph: Unicode.Scalar = "▇"

  /// Draws the bar from a column on and returns the cells it touches.
  ///
  /// A length above nothing always shows something, and one below the limit is never drawn full.
  @discardableResult
  func draw(in region: Region, row: Int, column: Int = 0, limit: Int) -> Int {
    guard length.isFinite, length > 0, limit > 0 else { return 0 }
    let steps = BlockBar.steps
    let wanted = Int((min(length, Double(limit)) * Double(steps)).rounded())
    let count = max(1, length < Double(limit) ? min(wanted, limit * steps - 1) : wanted)
    let (whole, rest) = count.quotientAndRemainder(dividingBy: steps)
    region.fill(glyph, role: role, rows: row..<(row + 1), columns: column..<(column + whole))
    guard rest > 0 else { return whole }
    region.draw(Sparkline.levels[rest - 1], row: row, column: column + whole, role: role)
    return whole + 1
  }

  /// The heights up to and including `▇`.
  private static let steps = 7
}
