import Canvas
import Domain
import Foundation
import Persian

/// One forecast in words, with the measurements it rests on.
struct ForecastDetail {
  let state: AppState
  let row: ForecastRow

  private var wording: Wording { state.wording }
  private var unit: MetricUnit { row.forecast.used.unit }

  /// Above this many columns the history stands beside the facts as a chart.
  private static let wide = 100
  private static let chartWidth = 48

  func draw(in region: Region) {
    guard region.width >= Self.wide else {
      drawWords(in: region, chart: region.height >= 5)
      return
    }
    let parts = region.split(.columns, [.share(), .exactly(Self.chartWidth)], gap: 3)
    drawWords(in: parts[0], chart: false)
    drawChart(in: parts[1])
  }

  private func drawWords(in region: Region, chart: Bool) {
    let taken = region.write(title, role: .textStrong)
    region.write(
      names, column: taken + 2, width: max(0, region.width - taken - 2), role: .textDim)
    let sentence = Paragraph(self.sentence, role: .text)
    let body = region.rest(fromRow: 1)
    let height = min(
      2, sentence.height(width: body.width, direction: body.direction), body.height)
    body.region(width: body.width, height: height).render(sentence)
    let rest = body.rest(fromRow: height)
    let room = max(0, rest.height - (chart ? 1 : 0))
    rest.region(width: rest.width, height: room).render(Facts(facts: facts))
    guard chart, rest.height > room else { return }
    rest.rest(fromRow: room).render(Sparkline(values, range: range, role: .pillarCloud))
  }

  var title: CleanText { row.forecast.title(in: wording.language) }

  private var names: CleanText { ([row.server] + row.record).joined(separator: " · ") }

  /// The projection in words, or why there is none.
  var sentence: CleanText {
    switch row.outcome {
    case .trend(_, let trend):
      if let doubt = trend.doubt, row.alarm.likely == .unknown { return wording.sentence(doubt) }
      return wording.projection(alarm: row.alarm, full: row.full)
    case .nothing: return wording.noSeries(row.forecast.used.exporter)
    case .cut(let count): return wording.moreRecords(count)
    case .failed(let error): return "\(wording.cause(error)). \(wording.remedy(error))"
    }
  }

  var facts: [Facts.Fact] {
    guard let trend = row.trend else { return [] }
    var facts: [Facts.Fact] = [
      .init(wording.usedShare, used(trend), brief: brieflyUsed(trend)),
      .init(
        wording.growthADay, growth(trend),
        brief: trend.growth.map { wording.growth($0, unit) }),
    ]
    if let order = state.capacity.added?.order, let amount = row.forecast.amount(of: order.total) {
      let after = trend.adding(amount).days(to: CapacityTrend.alarm)
      facts.append(
        .init(
          wording.withAgency, "\(wording.toAlarm): \(wording.until(after.likely))",
          role: .textStrong, mark: after.mark))
    }
    facts.append(.init(wording.measuredPoints, points))
    return facts
  }

  private func used(_ trend: CapacityTrend) -> CleanText {
    guard let used = trend.used else { return wording.dash }
    let amount = wording.value(used, unit)
    guard let whole = trend.whole, let share = trend.share else { return amount }
    return
      "\(wording.numerals.percent(share, places: 1)) (\(amount) \(wording.of) \(wording.value(whole, unit)))"
  }

  /// The same without what there is.
  private func brieflyUsed(_ trend: CapacityTrend) -> CleanText? {
    guard let used = trend.used, let share = trend.share else { return nil }
    return "\(wording.numerals.percent(share, places: 1)) (\(wording.value(used, unit)))"
  }

  private func growth(_ trend: CapacityTrend) -> CleanText {
    guard let growth = trend.growth, let band = trend.band else { return wording.dash }
    return wording.growth(growth, between: band, unit)
  }

  private var points: CleanText {
    wording.points(
      row.points.count, of: row.forecast.span / row.forecast.step + 1, days: row.forecast.window)
  }

  // MARK: The history

  /// The measurements in their places of time, nil where there was none.
  private var values: [Double?] {
    let count = row.forecast.span / row.forecast.step + 1
    var values = [Double?](repeating: nil, count: count)
    guard let newest = row.points.last else { return values }
    for point in row.points {
      let place = count - 1 - (newest.at - point.at) / row.forecast.step
      if values.indices.contains(place) { values[place] = point.value }
    }
    return values
  }

  /// From a little below the least to where it becomes an alarm, or beyond.
  private var range: ClosedRange<Double> {
    let known = row.points.map(\.value)
    let top = max(
      known.max() ?? 0, (row.trend?.whole).map { $0 * CapacityTrend.alarm } ?? 0)
    let bottom = known.min() ?? 0
    let margin = (top - bottom) / 10
    return min(bottom, max(0, bottom - margin))...max(top, bottom + 1)
  }

  private func drawChart(in region: Region) {
    guard !row.points.isEmpty else { return }
    let range = range
    let span = range.upperBound - range.lowerBound
    func level(_ value: Double) -> CleanText {
      guard let whole = row.trend?.whole else { return wording.value(value, unit) }
      return wording.numerals.percent(value / whole)
    }
    let target = (row.trend?.whole).map { whole in
      LineChart.Tick(
        (whole * CapacityTrend.alarm - range.lowerBound) / span,
        wording.numerals.percent(CapacityTrend.alarm))
    }
    region.render(
      LineChart(
        [LineChart.Series(values, role: .pillarCloud)], range: range,
        levels: [LineChart.Tick(0, level(range.lowerBound))],
        moments: [
          LineChart.Tick(0, wording.daysAgo(row.forecast.window)), LineChart.Tick(1, wording.now),
        ], timeDirection: state.session.timeDirection, target: target))
  }
}
