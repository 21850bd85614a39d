import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// Carries out a command in the chart of figures.
  mutating func obey(_ command: Command, _ chart: MetricChartPane) -> [Effect] {
    var chart = chart
    defer { pane = .metricChart(chart) }
    let effect: Effect?
    let later = (session.timeDirection ?? session.direction) == .leftToRight
    switch command {
    case .zoomIn, .up: effect = chart.show(chart.sight.span.closer)
    case .zoomOut, .down: effect = chart.show(chart.sight.span.wider)
    case .earlier: effect = chart.move(-1, at: now)
    case .later: effect = chart.move(1, at: now)
    case .left: effect = chart.move(later ? -1 : 1, at: now)
    case .right: effect = chart.move(later ? 1 : -1, at: now)
    case .pageUp: effect = chart.move(-2, at: now)
    case .pageDown: effect = chart.move(2, at: now)
    case .toNow, .last: effect = chart.show(until: nil)
    default: effect = nil
    }
    return [effect].compactMap(\.self)
  }

  /// Shows the span that was clicked.
  mutating func pressSpan(_ index: Int, _ chart: MetricChartPane) -> [Effect] {
    guard ChartSpan.allCases.indices.contains(index) else { return [] }
    var chart = chart
    let effect = chart.show(ChartSpan.allCases[index])
    pane = .metricChart(chart)
    return [effect].compactMap(\.self)
  }

  /// Opens the marked records in one chart, or else the one under the cursor.
  mutating func openChart(of metricsPane: MetricsPane) {
    var open = metricsPane
    let record = open.record(in: metrics)
    let records = open.marks.isEmpty ? [record].compactMap(\.self) : open.marks
    guard !records.isEmpty else { return }
    open.hold(record)
    pane = .metrics(open)
    enter(.metricChart(MetricChartPane(records)))
  }

  /// Marks the record under the cursor for a common chart, or takes the mark away.
  mutating func markRecord(in metricsPane: MetricsPane) {
    var open = metricsPane
    guard let record = open.record(in: metrics) else { return }
    switch open.toggleMark(record) {
    case .many: say(wording.tooManyCurves(MetricChartPane.most), .refused)
    case .units: say(wording.tooManyUnits, .refused)
    case nil:
      _ = open.cursor.obey(.down, count: metricRowCount, height: metricRows)
      pane = .metrics(open)
    }
  }

  /// The points a chart is asked for at most: two a cell, beside the names of its levels.
  var chartPlaces: Int { max(20, 2 * (geometry.size.width - Self.chartEdge)) }

  /// Cells beside the plot, about.
  private static let chartEdge = 20
}
