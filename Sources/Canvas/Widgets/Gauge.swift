package import Persian

/// A filled part of a whole, with its figure beside it.
///
/// A bar in the colour of a state has the state's glyph before the figure.
package struct Gauge: Widget {
  /// The part between 0 and 1; beyond that the gauge is full, and without a figure it is dotted.
  package var fraction: Double?
  package var text: CleanText
  package var role: Role
  package var textRole: Role

  package init(
    _ fraction: Double?, text: CleanText = "", role: Role = .gaugeFull, textRole: Role = .text
  ) {
    self.fraction = fraction
    self.text = text
    self.role = role
    self.textRole = textRole
  }

  package func draw(in region: Region) {
    let textWidth = region.width(of: text)
    // Where there is no room for bar and figure both, neither is there for a glyph.
    let mark = textWidth > 0 && region.width > textWidth + 3 ? StateMark(of: role) : nil
    let besides = textWidth + (mark == nil ? 0 : 2)
    let barWidth = textWidth == 0 ? region.width : max(0, region.width - besides - 1)
    if let mark { region.draw(mark.glyph, column: barWidth + 1, role: mark.role) }
    region.write(
      text, column: textWidth < region.width ? region.width - textWidth : 0, role: textRole)
    guard let fraction, fraction.isFinite else {
      region.fill("·", role: .gaugeEmpty, rows: 0..<1, columns: 0..<barWidth)
      return
    }
    let length = min(max(fraction, 0), 1) * Double(barWidth)
    let filled = BlockBar(length: length, role: role)
      .draw(in: region, row: 0, limit: barWidth)
    region.fill("░", role: .gaugeEmpty, rows: 0..<1, columns: filled..<max(filled, barWidth))
  }
}
