package import Persian

/// The seven steps of the heat ramp between the words for little and for much.
package struct HeatLegend: Widget {
  package var low: CleanText
  package var high: CleanText
  /// The word for a missing figure; empty when none is missing.
  package var missing: CleanText

  package init(low: CleanText, high: CleanText, missing: CleanText = "") {
    self.low = low
    self.high = high
    self.missing = missing
  }

  package func draw(in region: Region) {
    var column = region.write(low, role: .mapLabel) + 1
    for (step, ground) in Ground.heat.enumerated() {
      region.fill(
        Sparkline.levels[step], role: .mapShade, ground: ground, rows: 0..<1,
        columns: column..<(column + 2))
      column += 2
    }
    column += region.write(high, column: column + 1, role: .mapLabel) + 1
    guard !missing.isEmpty else { return }
    region.draw("·", column: column + 3, role: .mapMissing)
    region.write(missing, column: column + 5, role: .mapLabel)
  }
}
