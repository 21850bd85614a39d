package import Persian

/// Horizontal bars with a label before and a figure behind, in the caller's order.
///
/// A bar in the colour of a state has the state's glyph before its figure.
package struct BarChart: Widget {
  package struct Segment: Sendable, Hashable {
    package var value: Double
    package var role: Role

    package init(_ value: Double, role: Role) {
      self.value = value
      self.role = role
    }
  }

  package struct Bar: Sendable, Hashable {
    package var label: CleanText
    /// The parts of the bar from the reading edge on; a plain bar has one.
    package var segments: [Segment]
    package var figure: CleanText
    package var note: CleanText
    package var labelRole: Role

    package init(
      label: CleanText, segments: [Segment], figure: CleanText, note: CleanText = "",
      labelRole: Role = .chartLabel
    ) {
      self.label = label
      self.segments = segments
      self.figure = figure
      self.note = note
      self.labelRole = labelRole
    }

    package init(
      label: CleanText, value: Double, figure: CleanText, note: CleanText = "",
      role: Role = .chart1, labelRole: Role = .chartLabel
    ) {
      self.init(
        label: label, segments: [Segment(value, role: role)], figure: figure, note: note,
        labelRole: labelRole)
    }

    /// The state whose colour the bar has, if any.
    var mark: StateMark? { segments.last.flatMap { StateMark(of: $0.role) } }

    /// The length of the bar in the unit of its values; a negative value counts by its size.
    var total: Double {
      segments.reduce(0) { $0 + ($1.value.isFinite ? abs($1.value) : 0) }
    }
  }

  package var bars: [Bar]
  /// The value of a bar across the whole width; nil takes the longest bar.
  package var maximum: Double?
  /// The bar drawn as selected.
  package var selected: Int?

  package init(_ bars: [Bar], maximum: Double? = nil, selected: Int? = nil) {
    self.bars = bars
    self.maximum = maximum
    self.selected = selected
  }

  package func draw(in region: Region) {
    let labels = bars.map { region.width(of: $0.label) }.max() ?? 0
    let marks = bars.contains { $0.mark != nil } ? 2 : 0
    let figures = marks + (bars.map { region.width(of: $0.figure) }.max() ?? 0)
    let notes = bars.map { region.width(of: $0.note) }.max() ?? 0
    // Notes fold away first, then the bars; label and figure stay.
    let hasNotes = notes > 0 && region.width >= labels + figures + notes + 14
    let parts = region.split(
      .columns,
      [
        .exactly(min(labels, max(region.width / 2, region.width - figures - 10))), .share(1),
        .exactly(figures), .exactly(hasNotes ? notes : 0),
      ], gap: 2)
    let maximum = max(self.maximum ?? bars.map(\.total).max() ?? 0, .leastNormalMagnitude)
    for (row, bar) in bars.prefix(region.height).enumerated() {
      if row == selected { region.paint(.selected, rows: row..<(row + 1)) }
      parts[0].write(bar.label, row: row, role: bar.labelRole)
      draw(bar, in: parts[1], row: row, maximum: maximum)
      if let mark = bar.mark { parts[2].draw(mark.glyph, row: row, column: 0, role: mark.role) }
      parts[2].rest(column: marks).write(
        bar.figure, row: row, align: .numeric, role: .chartValue)
      parts[3].write(bar.note, row: row, role: .chartLabel)
    }
  }

  private func draw(_ bar: Bar, in region: Region, row: Int, maximum: Double) {
    let scale = Double(region.width) / maximum
    var passed = 0.0
    var column = 0
    for (index, segment) in bar.segments.enumerated() where segment.value.isFinite {
      passed += abs(segment.value) * scale
      let isLast = index == bar.segments.count - 1
      // Segments meet at whole cells; only the last shows a part of a cell.
      let length = (isLast ? passed : passed.rounded()) - Double(column)
      let glyph: Unicode.Scalar = segment.value < 0 ? "▂" : "▇"
      let isPartial = isLast && segment.value > 0
      column += BlockBar(
        length: isPartial ? length : length.rounded(.up), role: segment.role, glyph: glyph
      ).draw(in: region, row: row, column: column, limit: region.width - column)
    }
  }
}
