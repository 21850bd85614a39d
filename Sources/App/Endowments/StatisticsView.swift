import Canvas
import Domain
import Monitoring
import Persian

/// The registry in charts: totals above, one chart for each breakdown beneath.
struct StatisticsView {
  let state: AppState
  let pane: StatisticsPane

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    let parts = region.split(
      .rows,
      [
        .exactly(state.geometry.viewLineHeight),
        .exactly(state.geometry.contentHeight >= 20 ? 4 : 0), .share(),
      ])
    parts[0].render(state.viewLine(remark: remark))
    guard let figures = state.figures.registry else {
      drawMissing(in: region.rest(fromRow: state.geometry.viewLineHeight))
      return
    }
    drawTotals(figures, in: parts[1])
    drawCharts(figures, in: parts[2])
  }

  private var remark: CleanText {
    state.figures.readings.registry.age(at: state.now).map { wording.age(seconds: Int($0)) } ?? ""
  }

  private func drawMissing(in region: Region) {
    guard let error = state.figures.readings.registry.error else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
  }

  private func drawTotals(_ figures: EndowmentStatistics, in region: Region) {
    guard region.height > 0 else { return }
    let share =
      figures.units > 0 ? Double(figures.unitsWithDeed) / Double(figures.units) : 0
    let tiles: [Tile] = [
      Tile(
        title: wording.endowments, figure: numerals.integer(figures.endowments),
        note: wording.thisWeek(figures.newThisWeek)),
      Tile(
        title: wording.units, figure: numerals.integer(figures.units),
        note: "\(numerals.percent(share, places: 1)) \(wording.withDeed)"),
      Tile(
        title: wording.leases, figure: numerals.integer(figures.leases),
        note:
          "\(numerals.integer(figures.leaseEnds.within90Days)) \(wording.name(LeaseStanding.expiring))"
      ),
      Tile(
        title: "\(wording.overdue) (\(wording.rial))", figure: wording.money(figures.rents.overdue),
        mark: figures.rents.overdueCount > 0 ? .warning : nil,
        note: wording.instalments(figures.rents.overdueCount)),
    ]
    let columns = region.split(
      .columns, Array(repeating: .share(), count: tiles.count), gap: 3)
    for (tile, column) in zip(tiles, columns) { column.render(tile) }
  }

  /// The chart in focus takes one side whole, the others share the rest.
  private func drawCharts(_ figures: EndowmentStatistics, in region: Region) {
    let sides = region.split(.columns, [.share(1), .share(1)], gap: 4)
    draw(pane.focus == .intention ? .intention : .province, figures, in: sides[0])
    let others: [Breakdown] = [.custody, .use, .deed]
    let rows = others.map { StatisticsPane.classes($0, in: figures).count + 3 }
    if rows.reduce(0, +) <= sides[1].height + 1 {
      let places = sides[1].split(.rows, rows.map { .exactly($0) })
      for (breakdown, place) in zip(others, places) { draw(breakdown, figures, in: place) }
      return
    }
    let shown = others.contains(pane.focus) ? pane.focus : .deed
    draw(shown, figures, in: sides[1])
  }

  private func draw(_ breakdown: Breakdown, _ figures: EndowmentStatistics, in region: Region) {
    let isFocused = breakdown == pane.focus
    let classes = StatisticsPane.classes(breakdown, in: figures)
    let whole = breakdown.countsUnits ? figures.units : figures.endowments
    region.render(
      Heading(
        wording.name(breakdown),
        note: breakdown.countsUnits ? wording.units : wording.endowments,
        role: isFocused ? .accent : .heading, rule: .thin))
    let body = region.rest(fromRow: 2)
    let cursor = isFocused ? pane.cursor : ListCursor()
    let top = cursor.top(height: body.height, count: classes.count)
    let bars = Array(classes.dropFirst(top).prefix(body.height)).map { entry in
      BarChart.Bar(
        label: wording.name(entry.identity), value: Double(entry.count),
        figure: numerals.integer(entry.count),
        note: numerals.percent(whole > 0 ? Double(entry.count) / Double(whole) : 0))
    }
    if let group = StatisticsPane.charts.firstIndex(of: breakdown) {
      for row in bars.indices {
        body.region(row: row, width: body.width, height: 1)
          .answer(as: .row, top + row, group: group)
      }
    }
    let longest = classes.map(\.count).max().map(Double.init)
    body.render(
      BarChart(
        bars, maximum: longest, selected: isFocused ? cursor.position - top : nil))
  }
}

extension Breakdown {
  /// Whether the classes divide the property units rather than the endowments.
  var countsUnits: Bool {
    switch self {
    case .deed, .type, .occupancy: true
    case .province, .custody, .use, .kind, .intention: false
    }
  }
}

extension Wording {
  func name(_ identity: StatisticsClass.Identity) -> CleanText {
    switch identity {
    case .province(let name): name
    case .custody(let value): name(value)
    case .use(let value): name(value)
    case .kind(let value): name(value)
    case .intention(let value): name(value)
    case .deed(let value): name(value)
    case .type(let value): name(value)
    case .occupancy(let value): name(value)
    }
  }
}
