/// The shares of a whole on one line, each part in a shade and colour of its own.
///
/// Neighbours differ in the density of their glyph, so that without colours they still part.
package struct StackedBar: Widget {
  package var parts: [Double]
  /// The part set off from the others.
  package var selected: Int?

  package init(_ parts: [Double], selected: Int? = nil) {
    self.parts = parts
    self.selected = selected
  }

  /// The glyph of a part by its place.
  package static func glyph(_ index: Int) -> Unicode.Scalar { shades[index % shades.count] }

  /// The colour of a part by its place: one for all where there are more parts than colours, for a
  /// colour that comes again tells nothing apart.
  package static func role(_ index: Int, of count: Int) -> Role {
    count > Role.series.count ? .chart1 : Role.series[index]
  }

  private static let shades: [Unicode.Scalar] = ["█", "▓", "▒", "░"]

  package func draw(in region: Region) {
    let sizes = parts.map { $0.isFinite ? max(0, $0) : 0 }
    let whole = sizes.reduce(0, +)
    guard whole > 0, region.width > 0 else {
      region.fill("·", role: .gaugeEmpty, rows: 0..<1)
      return
    }
    var passed = 0.0
    var column = 0
    for (index, size) in sizes.enumerated() where size > 0 {
      passed += size
      // Ends are rounded, not lengths: the parts then fill the line to the last cell.
      let end = min(region.width, Int((passed / whole * Double(region.width)).rounded()))
      guard end > column else { continue }
      let role = index == selected ? .accent : StackedBar.role(index, of: sizes.count)
      region.fill(StackedBar.glyph(index), role: role, rows: 0..<1, columns: column..<end)
      column = end
    }
  }
}
