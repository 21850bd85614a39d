import Canvas
import Domain
import Monitoring
import Persian

/// How services keep what was promised of them, over the windows of the selected one.
struct ServicesView {
  let state: AppState
  let pane: ServicesPane

  private var wording: Wording { state.wording }
  private var board: ServiceBoard { state.services }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows, [.exactly(geometry.viewLineHeight), .share(), .exactly(geometry.detailHeight)])
    let count = board.reports.count
    let row = count == 0 ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: count)))
    if let absence {
      parts[1].render(absence)
    } else {
      drawHeading(in: parts[1].region(width: parts[1].width, height: 1))
      for (row, line) in incidentLines.enumerated() {
        parts[1].write(line, row: row + 1, role: .textDim)
      }
      parts[1].rest(fromRow: 1 + incidentLines.count).render(
        board.rows, at: pane.cursor, columns: columns,
        none: Notice(.empty, wording.noService, next: wording.howToHaveServices), wording,
        row: self.row)
    }
    guard geometry.detailHeight > 0 else { return }
    parts[2].rule()
    if let selected = pane.report(in: board) {
      ServiceDetail(state: state, report: selected, history: pane.history[selected.labels])
        .draw(in: parts[2].rest(fromRow: 1))
    }
  }

  /// Why no server is asked.
  var absence: Notice? {
    if state.metrics.keys.isEmpty, board.updates.isEmpty {
      return Notice(.empty, wording.noMetricServer, next: wording.howToNameMetricServer)
    }
    return board.updates.isEmpty
      ? Notice(.empty, wording.noServicesAsked, next: wording.howToAskForServices) : nil
  }

  /// How soon incidents were taken up and over, where there were any.
  var incidentLines: [CleanText] {
    pane.months.enumerated().map { wording.summary(of: $1, isThis: $0 == 0) }
  }

  /// How many stand how, and how old that is, or why it may be.
  private func drawHeading(in region: Region) {
    guard !board.reports.isEmpty else { return }
    let failing = board.failing
    let remark: CleanText
    if let failing, let error = failing.reading.error {
      remark = wording.failing(failing.server, error)
    } else {
      let oldest = board.updates.compactMap { $0.reading.age(at: state.now) }.max() ?? 0
      remark = wording.age(seconds: Int(oldest))
    }
    let width = min(region.width(of: remark), region.width * 2 / 3)
    let parts = region.split(.columns, [.share(), .exactly(width)], gap: 2)
    parts[0].write(summary, role: .textDim)
    parts[1].write(
      remark, align: .trailing, role: failing == nil ? .textDim : .stateWarning)
  }

  /// How many stand how.
  var summary: CleanText {
    var counts: [ServiceState: Int] = [:]
    for report in board.reports where isTrusted(report) { counts[report.state, default: 0] += 1 }
    let known = ServiceState.allCases.compactMap { state -> CleanText? in
      counts[state].map { "\(wording.standing(state)) \(wording.numerals.integer($0))" }
    }
    return known.joined(separator: wording.comma)
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.service, width: .atLeast(16, weight: 3)),
      TableColumn(wording.promise, width: .atLeast(12, weight: 1), foldOrder: 4),
      TableColumn(wording.attained, width: .exactly(9), align: .numeric, foldOrder: 3),
      TableColumn(wording.target, width: .exactly(7), align: .numeric, foldOrder: 5),
      TableColumn(wording.budgetLeft, width: .exactly(12)),
      TableColumn(wording.burnColumn(.oneHour), width: .exactly(11), align: .numeric),
      TableColumn(
        wording.burnColumn(.sixHours), width: .exactly(11), align: .numeric, foldOrder: 1),
      TableColumn(
        wording.burnColumn(.threeDays), width: .exactly(11), align: .numeric, foldOrder: 2),
      TableColumn(wording.serviceState, width: .exactly(14)),
    ]
  }

  func row(_ report: ServiceReport) -> TableRow {
    let language = wording.language
    return TableRow([
      TableCell(report.id.name(in: language)),
      TableCell(report.objective.title(in: language), role: .tableDim),
      TableCell(
        report.attained.map { wording.share($0) } ?? wording.absence(of: report.overPeriod),
        role: report.attained == nil ? .tableDim : .table,
        mark: report.attained != nil && !report.isMeasured && isTrusted(report) ? .progress : nil),
      TableCell(wording.share(report.objective.target), role: .tableDim),
      budget(of: report),
      burn(of: report, over: .oneHour), burn(of: report, over: .sixHours),
      burn(of: report, over: .threeDays),
      standing(of: report),
    ])
  }

  private func budget(of report: ServiceReport) -> TableCell {
    guard let left = report.budget?.left else {
      return TableCell(
        wording.absence(of: report.overPeriod), figure: .gauge(nil, role: .gaugeFull))
    }
    let role: Role = left <= Self.scarce ? .stateWarning : .gaugeFull
    return TableCell(
      wording.numerals.percent(left),
      figure: .gauge(left, role: isTrusted(report) ? role : .stateStale)
    )
  }

  /// Of a budget, the share at which it is scarce.
  private static let scarce = 0.1

  private func burn(of report: ServiceReport, over window: BurnWindow) -> TableCell {
    guard let rate = report.burn(over: window) else {
      return TableCell(
        wording.absence(of: report.windows[window] ?? .unknown), role: .tableDim)
    }
    let rule = report.burning.first { $0.long == window }
    return TableCell(
      wording.burn(rate), mark: isTrusted(report) ? rule.map { StateMark($0.severity) } : nil)
  }

  private func standing(of report: ServiceReport) -> TableCell {
    guard isTrusted(report) else { return TableCell(wording.state(.stale), mark: .stale) }
    return TableCell(wording.standing(report.state), mark: StateMark(report.state))
  }

  private func isTrusted(_ report: ServiceReport) -> Bool {
    board.isTrusted(report, at: state.now)
  }
}

extension StateMark {
  init(_ severity: Severity) { self = severity == .critical ? .critical : .warning }

  init(_ state: ServiceState) {
    self =
      switch state {
      case .burningFast: .critical
      case .burning, .spent: .warning
      case .unknown, .idle: .unknown
      case .well: .ok
      }
  }
}

extension Copied {
  /// The service's server, objective and labels, and its figures as they came.
  init(_ report: ServiceReport) {
    let id = report.id
    let figures = ([report.attained, report.budget?.left] + BurnWindow.allCases.map(report.burn))
      .map { CleanText(RawText($0.map { "\($0)" } ?? "")) }
    self.init(
      code: id.names.isEmpty ? id.objective : id.names.joined(separator: "/"),
      fields: [id.server, id.objective] + id.names + figures)
  }
}
