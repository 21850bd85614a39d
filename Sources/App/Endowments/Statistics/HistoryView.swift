import Canvas
import Domain
import Persian

/// How the registry went: each series on a line, and one of them over the Jalali months.
struct HistoryView {
  let state: AppState
  let pane: StatisticsPane
  let figures: EndowmentStatistics

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }
  private var history: RegistryHistory { figures.depth.history }

  /// The series answer to clicks as tiles of this group.
  static let seriesGroup = 3

  func draw(in region: Region) {
    let measures = HistoryMeasure.allCases
    let parts = region.split(
      .rows, [.exactly(measures.count + 2), .exactly(1), .share()])
    drawSeries(measures, in: parts[0])
    guard let series = history.series[pane.series], !series.months.isEmpty else { return }
    parts[1].write(monthLine(series), role: .text)
    let room = parts[2].rest(fromRow: 1)
    guard let other = pane.series.counterpart, let beneath = history.series[other],
      room.height >= 14
    else {
      drawChart(pane.series, series, in: room)
      return
    }
    // What is done and what is to be done: a share could fall while work succeeds.
    let halves = room.split(.rows, [.share(), .share()], gap: 1)
    for (measure, values, half) in [(pane.series, series, halves[0]), (other, beneath, halves[1])] {
      half.write(wording.name(measure), role: .heading)
      drawChart(measure, values, in: half.rest(fromRow: 1))
    }
  }

  /// Name, sparkline, this month, the same days last year, and the difference.
  private func drawSeries(_ measures: [HistoryMeasure], in region: Region) {
    let parts = region.split(
      .columns,
      [.exactly(20), .atLeast(8), .exactly(14), .exactly(17), .exactly(8)], gap: 2)
    let heads: [CleanText] = [
      "", wording.lastMonths(min(36, parts[1].width)), wording.thisMonth,
      wording.sameDaysLastYear, wording.difference,
    ]
    for (part, head) in zip(parts, heads) {
      part.write(
        head,
        align: part.frame == parts[0].frame || part.frame == parts[1].frame
          ? .leading : .numeric, role: .tableHeader)
    }
    for (index, measure) in measures.enumerated() {
      guard let series = history.series[measure] else { continue }
      let row = index + 1
      let isShown = measure == pane.series
      region.region(row: row, width: region.width, height: 1)
        .answer(as: .tile, index, group: Self.seriesGroup)
      if isShown {
        region.paint(.selected, rows: row..<(row + 1))
        region.draw("▌", row: row, column: 0, role: .tableEdge)
      }
      parts[0].rest(column: 2).write(
        wording.name(measure), row: row, role: isShown ? .textStrong : .text)
      parts[1].region(row: row, width: min(36, parts[1].width), height: 1)
        .island(state.session.timeDirection ?? region.direction)
        .render(Sparkline(series.months.map { Optional(Double($0)) }, role: .pillarEndowments))
      let figures: [CleanText] = [
        value(series.monthToDate, measure), value(series.sameDaysLastYear, measure),
        series.yearOnYear.map { wording.change($0) } ?? wording.dash,
      ]
      for (part, figure) in zip(parts.dropFirst(2), figures) {
        part.write(figure, row: row, align: .numeric, role: .text)
      }
    }
  }

  func value(_ number: Int, _ measure: HistoryMeasure) -> CleanText {
    measure.isMoney ? wording.money(Rial(Int64(number))) : numerals.integer(number)
  }

  /// The month picked in words: what it had, and what the same month of the year before had.
  private func monthLine(_ series: HistorySeries) -> CleanText {
    let index = pane.month(in: series)
    var parts: [CleanText] = [
      "\(wording.name(pane.series)) · \(monthName(index)): \(value(series.months[index], pane.series))"
    ]
    if let other = pane.series.counterpart, let values = history.series[other]?.months,
      values.indices.contains(index)
    {
      parts.append("\(wording.name(other)): \(value(values[index], other))")
    }
    if index >= 12 {
      parts.append(
        "\(monthName(index - 12)): \(value(series.months[index - 12], pane.series))")
    }
    return parts.joined(separator: wording.comma)
  }

  func monthName(_ index: Int) -> CleanText {
    guard history.months.indices.contains(index) else { return wording.pending }
    let date = JalaliDate(history.months[index])
    return
      "\(JalaliFormat.monthName(date.month, wording.language)) \(numerals.plain(date.year))"
  }

  private func drawChart(
    _ measure: HistoryMeasure, _ series: HistorySeries, in region: Region
  ) {
    let count = series.months.count
    let peak = max(1, series.months.max() ?? 0)
    func part(_ index: Int) -> Double { (Double(index) + 0.5) / Double(count) }
    // Every half year is named; those without room are left out by the chart.
    let moments = history.months.indices.dropLast()
      .filter { JalaliDate(history.months[$0]).month % 6 == 1 }
      .map { LineChart.Tick(part($0), monthName($0)) }
    let chart = LineChart(
      [LineChart.Series(series.months.map { Double($0) }, role: .pillarEndowments)],
      range: 0...Double(peak),
      levels: [
        LineChart.Tick(0, value(0, measure)),
        LineChart.Tick(0.5, value(peak / 2, measure)),
        LineChart.Tick(1, value(peak, measure)),
      ], moments: moments, timeDirection: state.session.timeDirection, style: .area,
      cursor: part(pane.month(in: series)))
    let time = chart.timeRegion(in: region)
    for index in 0..<count {
      let (start, end) = (index * time.width / count, (index + 1) * time.width / count)
      time.region(column: start, width: end - start, height: time.height)
        .answer(as: .row, index)
    }
    region.render(chart)
  }
}

extension StatisticsPane {
  /// The month picked, counted from the oldest of the series.
  func month(in series: HistorySeries) -> Int {
    max(0, series.months.count - 1 - monthsBack)
  }
}
