import Canvas
import Domain
import Persian

/// What waits, by state and age, and how many decisions the last hours saw.
struct QueueWorkView {
  let state: AppState
  let report: QueueReport

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  /// Each state on a line: its name, the shares of the ages, how many there are.
  func drawBacklog(in region: Region) {
    region.render(Heading(wording.backlog, role: .accent, rule: .thin))
    guard !report.backlog.isEmpty else {
      region.write(wording.sentence(.finished), row: 2, role: .textDim)
      return
    }
    let names = report.backlog.map { region.width(of: wording.name($0.state)) }.max() ?? 0
    let counts = report.backlog.map { region.width(of: numerals.integer($0.count)) }.max() ?? 0
    for (index, level) in report.backlog.enumerated() {
      let line = region.region(row: index + 2, width: region.width, height: 1)
      line.write(wording.name(level.state), width: names, role: .text)
      let bar = line.region(
        column: names + 2, width: max(0, region.width - names - counts - 4), height: 1)
      bar.render(StackedBar(Self.drawn(level.ages).map(Double.init)))
      line.write(numerals.integer(level.count), align: .trailing, role: .chartValue)
    }
    drawLegend(in: region.rest(fromRow: report.backlog.count + 2))
  }

  /// The ages as they are drawn: a bar has four glyphs, so the first day is one part.
  private static func drawn(_ ages: [Int]) -> [Int] {
    [ages.prefix(2).reduce(0, +)] + ages.dropFirst(2)
  }

  /// The ages with the glyph each has in the bars; what finds no room is left out.
  private func drawLegend(in region: Region) {
    var column = 0
    let names = wording.agesInDays
    for (index, name) in names.enumerated() {
      guard column + 2 + region.width(of: name) <= region.width else { return }
      region.draw(
        StackedBar.glyph(index), column: column, role: StackedBar.role(index, of: names.count))
      column += 2 + region.write(name, column: column + 2, role: .chartLabel) + 2
    }
  }

  /// The decisions of the last two days as columns over the hours.
  func drawHours(in region: Region) {
    guard region.height >= 5 else { return }
    region.render(Heading(wording.throughput, note: wording.lastHours(48), role: .accent))
    let peak = max(1, report.decidedByHour.max() ?? 0)
    region.rest(fromRow: 1).render(
      LineChart(
        [
          LineChart.Series(
            report.decidedByHour.map { Double(max(0, $0)) }, role: .pillarAddresses)
        ],
        range: 0...Double(peak),
        levels: [
          LineChart.Tick(0, numerals.integer(0)), LineChart.Tick(1, numerals.integer(peak)),
        ],
        moments: [
          LineChart.Tick(0.5, wording.hoursAgo(24)), LineChart.Tick(1, wording.now),
        ], timeDirection: state.session.timeDirection, style: .area))
  }
}
