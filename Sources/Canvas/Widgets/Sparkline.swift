/// A row of small columns, the newest at the reading end; a missing value leaves a gap.
package struct Sparkline: Widget {
  static let levels: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  package var values: [Double?]
  /// The values of an empty and a full column; nil measures from 0 to the largest value.
  package var range: ClosedRange<Double>?
  package var role: Role

  package init(_ values: [Double?], range: ClosedRange<Double>? = nil, role: Role = .sparkline) {
    self.values = values
    self.range = range
    self.role = role
  }

  package func draw(in region: Region) {
    let shown = values.suffix(region.width)
    let start = region.width - shown.count
    let range = range ?? 0...max(0, values.compactMap { $0 }.filter(\.isFinite).max() ?? 0)
    for (offset, value) in shown.enumerated() {
      guard let value, let level = Sparkline.level(of: value, in: range) else { continue }
      region.draw(level, column: start + offset, role: role)
    }
  }

  /// The glyph of a value, or nil when it is no number.
  static func level(of value: Double, in range: ClosedRange<Double>) -> Unicode.Scalar? {
    guard value.isFinite else { return nil }
    let span = range.upperBound - range.lowerBound
    let part = span > 0 ? min(max((value - range.lowerBound) / span, 0), 1) : 0
    return levels[Int((part * 7).rounded())]
  }
}
