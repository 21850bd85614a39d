import Canvas
import Domain
import Persian

/// Who decides how much, how what waits goes, how the Post stands, and how sure decisions are.
struct QueueQualityView {
  let state: AppState
  let report: QueueReport

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    let lines = qualityLines
    let work = max(1, min(report.clerks.count, region.height - lines.count - 13))
    let parts = region.split(
      .rows, [.exactly(work + 2), .exactly(6), .share()], gap: region.height >= 20 ? 1 : 0)
    drawClerks(in: parts[0])
    drawFlow(in: parts[1])
    drawQuality(lines, in: parts[2])
  }

  private func drawClerks(in region: Region) {
    region.render(
      Heading(wording.clerks, note: wording.sevenDays, role: .accent, rule: .thin))
    let bars = report.clerks.prefix(max(0, region.height - 2)).map { work in
      BarChart.Bar(
        label: work.clerk, value: Double(work.week), figure: numerals.integer(work.week),
        note: "\(wording.today) \(numerals.integer(work.today))")
    }
    guard !bars.isEmpty else {
      region.write(wording.dash, row: 2, role: .textDim)
      return
    }
    region.rest(fromRow: 2).render(BarChart(Array(bars)))
  }

  /// What came and what was closed on the last days, on one scale, and when that ends.
  private func drawFlow(in region: Region) {
    region.render(Heading(wording.finish, role: .accent, rule: .thin))
    let top = Double(max(1, report.flows.map { max($0.arrived, $0.closed) }.max() ?? 0))
    let rows: [(name: CleanText, values: [Int])] = [
      (wording.arrivedByDay, report.flows.map(\.arrived)),
      (wording.closedByDay, report.flows.map(\.closed)),
    ]
    let names = rows.map { region.width(of: $0.name) }.max() ?? 0
    for (index, row) in rows.enumerated() {
      region.write(row.name, row: index + 2, width: names, role: .text)
      region.region(
        row: index + 2, column: names + 2,
        width: min(FinishForecast.window, max(0, region.width - names - 2)), height: 1
      )
      .island(state.session.timeDirection ?? region.direction)
      .render(
        Sparkline(
          row.values.map { Double($0) }, range: 0...top, role: .pillarAddresses))
      region.write(
        numerals.integer(row.values.reduce(0, +)), row: index + 2, align: .trailing,
        role: .chartValue)
    }
    region.rest(fromRow: 4).render(
      Paragraph(wording.sentence(report.forecast), role: .textStrong))
  }

  private func drawQuality(_ lines: [CleanText], in region: Region) {
    region.render(Heading(wording.agreementOfTwo, role: .accent, rule: .thin))
    let body = region.rest(fromRow: 2)
    var row = 0
    for line in lines where row < body.height {
      if line == calling {
        body.rest(fromRow: row).render(StateLabel(.warning, line, role: .textStrong))
        row += 1
        continue
      }
      let paragraph = Paragraph(line, role: .text)
      body.rest(fromRow: row).render(paragraph)
      row += max(1, paragraph.height(width: body.width, direction: body.direction))
    }
  }

  /// How many disagreements call for a supervisor, with the key that opens them; nil where none does.
  private var calling: CleanText? {
    guard state.session.desk.role == .supervisor, report.secondReviews[.disagreed] ?? 0 > 0,
      let key = state.keymap.key(for: .arbitrate, in: .general)
    else { return nil }
    return "\(counted(.disagreed)) · \(wording.name(key)) \(wording.hint(.arbitrate))"
  }

  private func counted(_ state: SecondReviewState) -> CleanText {
    "\(wording.name(state)) \(numerals.integer(report.secondReviews[state] ?? 0))"
  }

  /// The figures of quality in words: everybody's for a supervisor, a clerk's own for her.
  var qualityLines: [CleanText] {
    let isSupervisor = state.session.desk.role == .supervisor
    let own = report.accuracy.first { $0.clerk == state.session.reviewer }
    // What calls for somebody comes first, where not all of it fits.
    var lines = [calling ?? counted(.disagreed), counted(.waiting)]
    if !isSupervisor { lines.append(wording.kindly(own?.right ?? Proportion())) }
    lines.append("κ \(wording.text(report.agreement.all.kappa))")
    if isSupervisor {
      lines += report.agreement.pairs.map {
        "\($0.one) – \($0.other): κ \(wording.text($0.table.kappa))"
      }
    }
    if let oldest = report.post.oldest {
      lines.append("\(wording.withThePost): \(wording.oldestAge(state.seconds(since: oldest)))")
    }
    return isSupervisor ? lines + report.accuracy.map(wording.line) : lines
  }
}
