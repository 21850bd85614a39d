import Canvas
import Domain
import Persian

/// The totals above, every way of dividing them as a bar of shares, and the classes of one of them.
struct TotalsView {
  let state: AppState
  let pane: StatisticsPane
  let figures: EndowmentStatistics

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  /// The breakdowns answer to clicks as tiles of this group.
  static let breakdownGroup = 2

  func draw(in region: Region) {
    let hasTiles = region.height >= 16
    let parts = region.split(.rows, [.exactly(hasTiles ? 4 : 0), .share()])
    if hasTiles { drawTiles(in: parts[0]) }
    // Where it is narrow the bars of shares give way; the names stay.
    let side: Constraint = region.width >= 100 ? .share(2) : .exactly(names(in: region) + 4)
    let sides = parts[1].split(.columns, [side, .share(3)], gap: 4)
    drawBreakdowns(in: sides[0])
    drawClasses(in: sides[1])
  }

  private func drawTiles(in region: Region) {
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

  private func names(in region: Region) -> Int {
    StatisticsPane.charts.map { region.width(of: wording.name($0)) }.max() ?? 0
  }

  /// Each breakdown on a line: its name, its shares, and a mark where they do not add up.
  private func drawBreakdowns(in region: Region) {
    let charts = StatisticsPane.charts
    let focus = charts.firstIndex(of: pane.focus) ?? 0
    let top = max(0, min(focus - region.height / 2, charts.count - region.height))
    let names = names(in: region)
    for (row, breakdown) in charts.dropFirst(top).prefix(region.height).enumerated() {
      let line = region.region(row: row, width: region.width, height: 1)
      line.answer(as: .tile, row + top, group: Self.breakdownGroup)
      let isFocused = breakdown == pane.focus
      if isFocused { line.draw("▸", column: 0, role: .accent) }
      line.write(
        wording.name(breakdown), column: 2, width: names,
        role: isFocused ? .textStrong : .text)
      let bar = line.region(
        column: names + 4, width: max(0, region.width - names - 6), height: 1)
      let classes = StatisticsClass.all(
        of: breakdown, in: figures, province: pane.shownProvince(in: figures))
      if bar.width >= 6 { bar.render(StackedBar(classes.map { Double($0.count) })) }
      if !figures.balance(of: breakdown).isEven {
        line.draw(
          StateMark.warning.glyph, column: region.width - 1, role: StateMark.warning.role)
      }
    }
  }

  private func drawClasses(in region: Region) {
    let classes = pane.classes(in: figures)
    let whole = classes.reduce(0) { $0 + $1.count }
    region.render(
      Heading(
        wording.title(of: pane, in: figures), note: wording.name(pane.focus.subject),
        role: .accent, rule: .thin))
    let balance = figures.balance(of: pane.focus)
    let isEven = balance.isEven
    let body = region.region(
      row: 2, width: region.width, height: region.height - (isEven ? 2 : 3))
    if !isEven {
      region.region(row: region.height - 1, width: region.width, height: 1)
        .render(StateLabel(.warning, wording.unbalanced(balance)))
    }
    let top = pane.cursor.top(height: body.height, count: classes.count)
    let bars = classes.enumerated().dropFirst(top).prefix(body.height).map { index, entry in
      BarChart.Bar(
        label: wording.name(entry.identity), value: Double(entry.count),
        figure: wording.figure(of: entry),
        note: numerals.percent(whole > 0 ? Double(entry.count) / Double(whole) : 0),
        role: StackedBar.role(index, of: classes.count))
    }
    if let group = StatisticsPane.charts.firstIndex(of: pane.focus) {
      for row in bars.indices {
        body.region(row: row, width: body.width, height: 1)
          .answer(as: .row, top + row, group: group)
      }
    }
    guard !classes.isEmpty else {
      body.render(Notice(.empty, wording.nothingFound))
      return
    }
    body.render(
      BarChart(
        Array(bars), maximum: classes.map(\.count).max().map(Double.init),
        selected: pane.cursor.position - top))
  }
}
