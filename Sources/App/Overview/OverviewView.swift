import Canvas
import Domain
import Monitoring
import Persian

/// The first screen: the three pillars, what needs a person, and where things stand.
struct OverviewView {
  let state: AppState
  let pane: OverviewPane

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    // Pillars first; alerts keep at least five lines; the charts below fold away before either.
    let pillarHeight = region.height >= 30 ? 13 : (region.height >= 24 ? 11 : 9)
    let rest = region.height - pillarHeight - 1
    let alerts = state.shownAlerts
    let alertHeight = min(max(3, alerts.count + 2), rest >= 18 ? rest - 12 : rest)
    let parts = region.split(
      .rows, [.exactly(pillarHeight), .exactly(alertHeight), .share()], gap: 1)
    drawPillars(in: parts[0].inset(Insets(top: region.height >= 24 ? 1 : 0)))
    drawAlerts(alerts, in: parts[1])
    if parts[2].height >= 5 { OverviewCharts(state: state).draw(in: parts[2]) }
  }

  private func drawPillars(in region: Region) {
    let columns = region.split(.columns, [.share(), .share(), .share()], gap: 4)
    for (index, column) in columns.enumerated() {
      column.answer(as: .tile, index)
      let isFocused = pane.focus == .pillar(index)
      let tab = OverviewPane.pillars[index]
      column.write(wording.title(tab), role: tab.role)
      if isFocused {
        column.draw("▸", column: column.width(of: wording.title(tab)) + 1, role: tab.role)
      }
      let body = column.rest(fromRow: 1)
      switch tab {
      case .endowments: EndowmentsPillar(state: state).draw(in: body)
      case .cloud: CloudPillar(state: state).draw(in: body)
      case .addresses: AddressesPillar(state: state).draw(in: body)
      case .overview: break
      }
    }
  }

  private func drawAlerts(_ alerts: [AlertEntry], in region: Region) {
    region.render(
      Heading(
        wording.needsPerson, note: alerts.isEmpty ? "" : wording.alertCount(alerts.count),
        rule: .thin))
    let body = region.rest(fromRow: 2)
    guard !alerts.isEmpty else {
      body.render(StateLabel(.ok, wording.allWell, role: .textDim))
      return
    }
    var selected: Int?
    if case .alert(let row) = pane.focus { selected = min(row, alerts.count - 1) }
    let top = max(0, min((selected ?? 0) - body.height / 2, alerts.count - body.height))
    for (row, entry) in alerts.dropFirst(top).prefix(body.height).enumerated() {
      let strip = body.region(row: row, width: body.width, height: 1)
      strip.answer(as: .row, row + top)
      draw(entry, isSelected: row + top == selected, in: strip)
    }
  }

  private func draw(_ entry: AlertEntry, isSelected: Bool, in region: Region) {
    if isSelected {
      region.paint(.selected)
      region.draw("▌", column: 0, role: .tableEdge)
    }
    let mark = entry.alert.severity.mark
    region.draw(mark.glyph, column: 1, role: mark.role)
    let word = wording.word(entry.alert.severity)
    region.write(word, column: 3, width: 8, role: mark.role)
    let since = wording.age(seconds: state.seconds(since: entry.since))
    let sinceWidth = region.width(of: since)
    region.write(
      wording.sentence(entry.alert.finding, now: state.now), column: 12,
      width: region.width - 14 - sinceWidth)
    region.write(since, align: .trailing, role: .textDim)
  }
}

extension Tab {
  /// The colour of a pillar.
  var role: Role {
    switch self {
    case .overview: .accent
    case .endowments: .pillarEndowments
    case .cloud: .pillarCloud
    case .addresses: .pillarAddresses
    }
  }
}

extension Severity {
  /// The glyph and colour of a severity.
  var mark: StateMark {
    switch self {
    case .notice: .progress
    case .warning: .warning
    case .critical: .critical
    }
  }
}
