package import Persian

/// Values over time, with levels named at the reading edge and moments named below.
///
/// Time has a direction of its own: engineers expect it to run from left to right even on a
/// Persian screen. An arrow at the end of the axis says which way it runs.
package struct LineChart: Widget {
  package enum Style: Sendable, Hashable {
    /// Thin lines of dots, for several series.
    case line
    /// Solid columns, for one series.
    case area
  }

  package struct Series: Sendable, Hashable {
    /// The values from the oldest to the newest; a missing one leaves a gap.
    package var values: [Double?]
    package var role: Role
    /// A sign of one cell that stands on the line now and then, so that no colour is needed to tell lines
    /// apart; empty where there is one alone.
    package var sign: CleanText

    package init(_ values: [Double?], role: Role, sign: CleanText = "") {
      self.values = values
      self.role = role
      self.sign = sign
    }
  }

  /// A level that calls for a person, as a broken line behind the values that begins with its mark.
  package struct Limit: Sendable, Hashable {
    package var mark: StateMark
    package var level: Tick

    package init(_ mark: StateMark, _ level: Tick) {
      self.mark = mark
      self.level = level
    }
  }

  /// A named place on an axis, as a part between 0 and 1 of its length.
  package struct Tick: Sendable, Hashable {
    package var part: Double
    package var label: CleanText

    package init(_ part: Double, _ label: CleanText) {
      self.part = part
      self.label = label
    }
  }

  package var series: [Series]
  /// The values at the bottom and at the top; nil measures from 0 to the largest value.
  package var range: ClosedRange<Double>?
  /// The levels named beside the chart, 0 at the bottom.
  package var levels: [Tick]
  /// The moments named below the chart, 0 at the oldest.
  package var moments: [Tick]
  /// The way time runs; nil lets it run as the screen is read.
  package var timeDirection: Direction?
  package var style: Style
  /// The moment marked on the axis, as a part between 0 and 1 of its length.
  package var cursor: Double?
  /// A level to be reached, as a broken line behind the values, named beside the chart.
  package var target: Tick?
  package var limits: [Limit]
  /// The least cells the names of levels take, so that charts under each other share their time axis.
  package var edge: Int

  package init(
    _ series: [Series], range: ClosedRange<Double>? = nil, levels: [Tick] = [],
    moments: [Tick] = [], timeDirection: Direction? = .leftToRight, style: Style = .line,
    cursor: Double? = nil, target: Tick? = nil,
    limits: [Limit] = [], edge: Int = 0
  ) {
    self.series = series
    self.range = range
    self.levels = levels
    self.moments = moments
    self.timeDirection = timeDirection
    self.style = style
    self.cursor = cursor
    self.target = target
    self.limits = limits
    self.edge = edge
  }

  package func draw(in region: Region) {
    let labelWidth = labelWidth(in: region)
    let hasAxis = region.height >= 4
    let plotHeight = region.height - (hasAxis ? 1 : 0) - (hasAxis && !moments.isEmpty ? 1 : 0)
    let broken = ([target] + limits.map(\.level)).compactMap(\.self)
    let brokenRows = Set(broken.map { row(of: $0.part, height: plotHeight) })
    for level in levels where !brokenRows.contains(row(of: level.part, height: plotHeight)) {
      region.write(
        level.label, row: row(of: level.part, height: plotHeight), width: labelWidth,
        align: .numeric, role: .chartLabel)
    }
    let chart = timeRegion(in: region)
    for level in broken {
      let row = row(of: level.part, height: plotHeight)
      region.write(level.label, row: row, width: labelWidth, align: .numeric, role: .chartTarget)
      chart.fill("╌", role: .chartTarget, rows: row..<(row + 1), columns: 0..<chart.width)
    }
    if let cursor, hasAxis {
      let column = column(of: cursor, width: chart.width)
      for row in 0..<plotHeight { chart.draw("┊", row: row, column: column, role: .chartTarget) }
    }
    plot(in: chart.region(width: chart.width, height: plotHeight))
    for limit in limits {
      let row = row(of: limit.level.part, height: plotHeight)
      chart.draw(limit.mark.glyph, row: row, column: 0, role: limit.mark.role)
    }
    guard hasAxis else { return }
    chart.rule(row: plotHeight, role: .chartAxis)
    chart.draw("→", row: plotHeight, column: chart.width - 1, role: .chartAxis)
    if let cursor {
      chart.draw(
        "◆", row: plotHeight, column: column(of: cursor, width: chart.width), role: .mapCursor)
    }
    drawMoments(in: chart.rest(fromRow: plotHeight + 1))
  }

  /// The part of a region under the time axis, read the way time runs.
  package func timeRegion(in region: Region) -> Region {
    let width = labelWidth(in: region)
    return region.rest(column: width == 0 ? 0 : width + 1)
      .island(timeDirection ?? region.direction)
  }

  private func labelWidth(in region: Region) -> Int {
    let named = levels + [target].compactMap(\.self) + limits.map(\.level)
    return named.map { region.width(of: $0.label) }.reduce(edge, max)
  }

  private func row(of part: Double, height: Int) -> Int {
    max(0, Int(((1 - min(max(part, 0), 1)) * Double(height - 1)).rounded()))
  }

  private func column(of part: Double, width: Int) -> Int {
    min(max(0, width - 1), Int(min(max(part, 0), 1) * Double(width)))
  }

  /// Labels stand under their moments, clear of each other; those without room are left out.
  private func drawMoments(in region: Region) {
    var free = 0
    for moment in moments {
      let width = region.width(of: moment.label)
      let centre = Int(min(max(moment.part, 0), 1) * Double(region.width - 1))
      let column = max(0, min(centre - width / 2, region.width - width))
      guard column >= free else { continue }
      region.write(moment.label, column: column, role: .chartLabel)
      free = column + width + 2
    }
  }

  private func plot(in region: Region) {
    let largest = series.flatMap(\.values).compactMap { $0 }.filter(\.isFinite).max() ?? 0
    let range = range ?? 0...max(0, largest)
    let span = range.upperBound - range.lowerBound
    guard span > 0, !region.isEmpty else { return }
    let parts = series.map { one in
      one.values.map { value in
        value.flatMap { $0.isFinite ? min(max(($0 - range.lowerBound) / span, 0), 1) : nil }
      }
    }
    switch style {
    case .area:
      guard let first = parts.first, let role = series.first?.role else { return }
      drawArea(first, role: role, in: region)
    case .line:
      var dots = DotGrid(size: region.size)
      for (one, values) in zip(series, parts) { dots.draw(values, role: one.role) }
      dots.put(in: region)
      drawSigns(on: parts, in: region)
    }
  }

  /// Signs stand at equal distances, each line's between those of the others, and at its end.
  private func drawSigns(on parts: [[Double?]], in region: Region) {
    let distance = max(4 * series.count, min(24, region.width / 3))
    var taken: [Set<Int>] = Array(repeating: [], count: region.height)
    for (index, values) in parts.enumerated() where !series[index].sign.isEmpty {
      let phase = distance * (2 * index + 1) / (2 * series.count)
      let known = (0..<region.width).filter {
        Resampling.value(of: values, at: $0, of: region.width) != nil
      }
      for column in known where column % distance == phase || column == known.last {
        guard
          let value = Resampling.value(of: values, at: 2 * column, of: 2 * region.width)
            ?? Resampling.value(of: values, at: 2 * column + 1, of: 2 * region.width)
        else { continue }
        let row = DotGrid.row(of: value, height: region.height) / 4
        guard taken[row].isDisjoint(with: [column - 1, column, column + 1]) else { continue }
        taken[row].insert(column)
        region.write(series[index].sign, row: row, column: column, role: series[index].role)
      }
    }
  }

  private func drawArea(_ parts: [Double?], role: Role, in region: Region) {
    for column in 0..<region.width {
      guard let part = Resampling.value(of: parts, at: column, of: region.width) else { continue }
      let eighths = max(1, Int((part * Double(region.height * 8)).rounded()))
      let whole = eighths / 8
      for row in (region.height - whole)..<region.height {
        region.draw("█", row: row, column: column, role: role)
      }
      guard eighths % 8 > 0 else { continue }
      region.draw(
        Sparkline.levels[eighths % 8 - 1], row: region.height - whole - 1, column: column,
        role: role)
    }
  }
}
