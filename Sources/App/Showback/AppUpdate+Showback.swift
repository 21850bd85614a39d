import Canvas
import Domain
import Foundation
import Monitoring
import Persian

extension AppState {
  /// The work that the costs in sight need; none where there is no server to ask.
  mutating func settle(_ pane: ShowbackPane) -> [Effect] {
    guard !metrics.keys.isEmpty else { return [] }
    var open = pane
    let effect = open.request(on: today, zone: session.zone)
    self.pane = .showback(open)
    return effect.map { [$0] } ?? []
  }

  mutating func obey(_ command: Command, _ pane: ShowbackPane) {
    var open = pane
    switch command {
    case .previousMonth, .nextMonth:
      guard open.step(command == .nextMonth ? 1 : -1, on: today) else {
        say(wording.monthNotBegun, .refused)
        return
      }
    default:
      _ = open.cursor.obey(command, count: open.lines.count, height: showbackRows)
    }
    self.pane = .showback(open)
  }

  /// Has the servers asked again where their answer is in sight.
  mutating func askForShowbackAgain() {
    guard case .showback(var open) = pane else { return }
    open.askAgain()
    pane = .showback(open)
  }

  /// Rows of agencies that fit under the lines about the month.
  var showbackRows: Int { max(1, geometry.recordRows - 3) }

  func plainShowback(_ pane: ShowbackPane) -> PlainPage {
    let view = ShowbackView(state: self, pane: pane)
    if let absence = view.absence {
      return PlainPage(title: plainTitle, remarks: [absence.sentence, absence.next])
    }
    let table = PlainTable(columns: view.columns, wording: wording)
    var page = page(
      view.rows, remarks: view.heading, none: wording.noMachinesHeld, cursor: pane.cursor
    ) { table.item($0, view.row($1)) }
    page.detail =
      pane.selected.map { wording.lines(ShowbackDetail(state: self, line: $0).facts) } ?? []
    return page
  }
}

extension EffectRunner {
  /// Asks every server of the settings about a month.
  func loadShowback(_ month: Day, zone: TimeZone) async -> EffectResult? {
    guard let period = ShowbackSurvey.period(of: month, at: sources.now(), zone: zone) else {
      return nil
    }
    return .showback(
      month,
      await capture { () async throws(SourceError) in
        try await ShowbackSurvey(
          sources.metrics, records: sources.records, queries: sources.showback,
          tariffs: sources.tariffs
        ).showback(of: period, zone: zone)
      })
  }
}
