import Domain
import Monitoring
package import Persian

extension AppState {
  /// The overview as plain lines in logical order, for pipes.
  package func overviewLines() -> [CleanText] {
    let alerts = shownAlerts.map { entry -> CleanText in
      "\(wording.word(entry.alert.severity)): \(wording.sentence(entry.alert.finding, now: now))"
    }
    return OverviewPane.pillars.flatMap { section(wording.title($0), figureLines(of: $0)) }
      + section(wording.needsPerson, alerts.isEmpty ? [wording.allWell] : alerts).dropLast()
  }

  private func section(_ title: CleanText, _ lines: [CleanText]) -> [CleanText] {
    lines.isEmpty ? [] : [title] + lines.map { "  \($0)" } + [""]
  }

  /// The figures of a pillar, a label and a value each; none before its source has answered.
  func figureLines(of tab: Tab) -> [CleanText] {
    switch tab {
    case .overview: []
    case .endowments: endowmentLines
    case .cloud: cloudLines
    case .addresses: addressLines
    }
  }

  private var numerals: Numerals { wording.numerals }

  private func pair(_ label: CleanText, _ value: CleanText) -> CleanText { "\(label): \(value)" }

  private var endowmentLines: [CleanText] {
    guard let figures = figures.registry else { return [] }
    let share =
      figures.units > 0 ? Double(figures.unitsWithDeed) / Double(figures.units) : 0
    return [
      pair(wording.endowments, numerals.integer(figures.endowments)),
      pair(wording.units, numerals.integer(figures.units)),
      pair(wording.withDeed, numerals.percent(share, places: 1)),
      pair(wording.leases, numerals.integer(figures.leases)),
      pair("\(wording.due) (\(wording.rial))", numerals.integer(Int(figures.rents.due.amount))),
      pair(
        "\(wording.collected) (\(wording.rial))",
        numerals.integer(Int(figures.rents.collected.amount))),
      pair(
        "\(wording.overdue) (\(wording.rial))",
        numerals.integer(Int(figures.rents.overdue.amount))),
    ]
  }

  private var cloudLines: [CleanText] {
    guard let figures = figures.cloud else { return [] }
    let hosts = figures.hostsByState.values.reduce(0, +)
    return [
      pair(wording.hosts, wording.hostsUp(figures.hostsByState[.up] ?? 0, of: hosts)),
      pair(wording.machines, numerals.integer(figures.machines)),
      pair(wording.cpu, figures.cpuLoad.map { numerals.percent($0) } ?? wording.dash),
      pair(wording.memory, figures.memoryLoad.map { numerals.percent($0) } ?? wording.dash),
    ]
  }

  private var addressLines: [CleanText] {
    guard let figures = figures.addresses else { return [] }
    let states = ReviewState.allCases.compactMap { state in
      figures.byState[state].map { pair(wording.name(state), numerals.integer($0.count)) }
    }
    return states + [pair(wording.gnaf, numerals.integer(figures.gnafRows))]
  }
}
