import Canvas
import Domain
import Foundation
import Persian

extension AppState {
  /// What curves came to over the window, and how they went part by part.
  func plainMetricChart(_ chart: MetricChartPane) -> PlainPage {
    let view = MetricChartView(state: self, pane: chart)
    var page = PlainPage(title: plainTitle)
    page.remarks = [view.servers.joined(separator: wording.comma)]
    page.remarks.append(wording.spanInSight(chart.sight.span))
    guard let curves = chart.shown else {
      page.remarks += notice(chart.error)
      return page
    }
    page.remarks.append(wording.window(curves, now: now, zone: session.zone))
    page.remarks.append(wording.readAgo(seconds: seconds(since: curves.readAt)))
    if let mark = view.standing.0 { page.remarks.append(wording.said(view.standing.1, mark)) }
    let legend = ChartLegend(view: view, curves: curves)
    page.remarks += legend.limitLines
    let table = PlainTable(columns: legend.columns, wording: wording)
    page.items = chart.records.indices.map { table.item($0 + 1, legend.row($0)) }
    page.detail = chart.records.indices.flatMap { index in
      let sign = view.sign(of: index)
      return parts(of: curves, index, chart.records[index].query.unit)
        .map { sign.isEmpty ? $0 : "\(sign): \($0)" }
    }
    return page
  }

  /// The least and the largest of each twelfth of the window.
  private func parts(of curves: MetricCurves, _ index: Int, _ unit: MetricUnit) -> [CleanText] {
    let values = curves.values[index]
    let count = min(12, values.count)
    return (0..<count).map { part in
      let places = (part * values.count / count)..<((part + 1) * values.count / count)
      let known = values[places].compactMap(\.self)
      let moment = wording.moment(
        curves.window.moment(places.lowerBound), in: curves.window, zone: session.zone)
      guard let least = known.min(), let largest = known.max() else {
        return "\(moment): \(wording.notMeasured)"
      }
      return
        "\(moment): \(wording.between(wording.value(least, unit), wording.value(largest, unit)))"
    }
  }
}
