import Canvas
import Domain
import Foundation
import Monitoring
import Persian

/// Curves over a window of time, a chart a unit, with what they come to beneath.
struct MetricChartView {
  let state: AppState
  let pane: MetricChartPane

  var wording: Wording { state.wording }
  var language: Language { wording.language }
  private var isAlone: Bool { pane.records.count == 1 }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(.rows, [.exactly(geometry.viewLineHeight), .share()])
    parts[0].render(state.viewLine(remark: remark))
    let body = parts[1]
    drawTitle(in: body.region(width: body.width, height: 1))
    drawSpans(in: body.region(row: 1, width: body.width, height: 1))
    let under = body.rest(fromRow: 2)
    guard let curves = pane.shown else {
      drawAbsence(in: under)
      return
    }
    under.write(wording.window(curves, now: state.now, zone: state.session.zone), role: .textDim)
    let legend = ChartLegend(view: self, curves: curves)
    let rest = under.rest(fromRow: geometry.contentHeight >= 24 ? 2 : 1)
    let areas = rest.split(
      .rows, [.share(), .exactly(legend.height)], gap: geometry.contentHeight >= 24 ? 1 : 0)
    drawCharts(curves, in: areas[0])
    legend.draw(in: areas[1])
  }

  // MARK: What is seen

  /// The figure and the record, or how many there are.
  var crumb: CleanText {
    guard isAlone, let record = pane.records.first else {
      return wording.curves(pane.records.count)
    }
    return name(of: record)
  }

  /// The figure and what names the record.
  func name(of record: MetricRecord) -> CleanText {
    ([record.query.title(in: language)] + record.names).joined(separator: " · ")
  }

  /// The servers the records are of, each once.
  var servers: [CleanText] {
    pane.records.map(\.key.server).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The sign and the role of a curve; one alone needs no sign.
  func sign(of index: Int) -> CleanText { isAlone ? "" : wording.numerals.plain(index + 1) }

  func role(of index: Int) -> Role {
    [.chart1, .chart2, .chart3, .chart4][index % MetricChartPane.most]
  }

  /// How old what is seen is.
  private var remark: CleanText {
    guard let curves = pane.shown else { return "" }
    return wording.readAgo(seconds: state.seconds(since: curves.readAt))
  }

  private func drawTitle(in region: Region) {
    let (mark, word) = standing
    let width = mark == nil ? 0 : min(region.width(of: word) + 2, region.width * 2 / 3)
    let parts = region.split(.columns, [.share(), .exactly(width)], gap: 2)
    let taken = parts[0].write(crumb, role: .textStrong)
    parts[0].rest(column: taken + 3).write(
      servers.joined(separator: wording.comma), role: .textDim)
    if let mark { parts[1].render(StateLabel(mark, word)) }
  }

  /// What there is to say of how the chart was read.
  var standing: (StateMark?, CleanText) {
    if let error = pane.error {
      let said = wording.cause(error)
      return pane.shown == nil ? (nil, "") : (.stale, wording.oldCurve(because: said))
    }
    if pane.isLoading { return pane.shown == nil ? (nil, "") : (.progress, wording.loading) }
    if pane.shown?.isPartial ?? false { return (.warning, wording.partialAnswer) }
    return (nil, "")
  }

  private func drawAbsence(in region: Region) {
    guard let error = pane.error else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
  }

  /// The spans by their units, the one in sight marked.
  private func drawSpans(in region: Region) {
    var column = 0
    var unit: CleanText?
    for (index, span) in ChartSpan.allCases.enumerated() {
      let (count, name) = wording.parts(of: span)
      if let unit, unit != name {
        column += region.write(unit, column: column, role: .textDim) + 3
      }
      unit = name
      let isActive = span == pane.sight.span
      if isActive {
        region.draw("▸", column: column, role: .accent)
        column += 1
      }
      let taken = region.write(count, column: column, role: isActive ? .textStrong : .textDim)
      region.region(column: column, width: taken, height: 1).answer(as: .tile, index)
      column += taken + 1
    }
    if let unit { region.write(unit, column: column, role: .textDim) }
  }

  // MARK: Charts

  private func drawCharts(_ curves: MetricCurves, in region: Region) {
    let units = pane.units
    let areas = region.split(.rows, units.map { _ in .share() })
    let charts = zip(units, areas).map { chart(of: $0, curves, height: $1.height) }
    // Charts under each other share their time axis.
    let edge =
      charts.flatMap { $0.levels + $0.limits.map(\.level) }
      .map { region.width(of: $0.label) }.max() ?? 0
    for (place, (unit, area)) in zip(units, areas).enumerated() {
      var chart = charts[place]
      chart.edge = edge
      let room = area.height >= 6 ? area.rest(fromRow: 1) : area
      if area.height >= 6 {
        area.region(width: area.width, height: 1).write(heading(of: unit), role: .heading)
      }
      let width = chart.timeRegion(in: room).width
      chart.moments =
        place == units.count - 1 || area.height >= 9 ? moments(of: curves.window, width: width) : []
      room.render(chart)
    }
  }

  /// The unit, and which curves are of it where not all are.
  private func heading(of unit: MetricUnit) -> CleanText {
    guard pane.units.count > 1 else { return wording.name(unit) }
    let signs = pane.records.indices.filter { pane.records[$0].query.unit == unit }.map(sign)
    return "\(signs.joined(separator: wording.comma)) · \(wording.name(unit))"
  }

  private func chart(of unit: MetricUnit, _ curves: MetricCurves, height: Int) -> LineChart {
    let own = pane.records.indices.filter { pane.records[$0].query.unit == unit }
    let limits = limits(of: own)
    let scale = LevelScale(
      own.flatMap { curves.values[$0] }.compactMap(\.self), limits: limits.map(\.value),
      unit: unit, most: max(2, min(5, height / 3)))
    let isOld = pane.isLoading || pane.error != nil
    return LineChart(
      own.map { index in
        LineChart.Series(
          curves.values[index], role: isOld ? .textDim : role(of: index), sign: sign(of: index))
      },
      range: scale.range,
      levels: scale.levels.map { level in
        LineChart.Tick(scale.part(of: level) ?? 0, wording.value(level, unit))
      },
      timeDirection: state.session.timeDirection,
      limits: limits.compactMap { limit in
        scale.part(of: limit.value).map {
          LineChart.Limit(limit.mark, LineChart.Tick($0, wording.value(limit.value, unit)))
        }
      })
  }

  /// The limits of these curves where all that have any have the same.
  private func limits(of own: [Int]) -> [(mark: StateMark, value: Double)] {
    let all = Set(own.compactMap { pane.records[$0].query.thresholds })
    guard all.count == 1, let limits = all.first else { return [] }
    return [(StateMark.warning, limits.warning), (.critical, limits.critical)]
      .compactMap { mark, value in value.map { (mark, $0) } }
  }

  private func moments(of window: MetricWindow, width: Int) -> [LineChart.Tick] {
    let zone = state.session.zone
    return MomentScale(window, atMost: width / 14, zone: zone).moments.map { moment in
      LineChart.Tick(
        window.part(of: moment.at),
        moment.isDay
          ? JalaliFormat.dayAndMonth(JalaliFormat.day(of: moment.at, zone: zone), language)
          : JalaliFormat.time(moment.at, language, zone: zone))
    }
  }
}
