import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// The work that the view of security needs.
  mutating func settleSecurity(reload: Bool) -> [Effect] {
    security.request(
      revision: figures.cloud?.duties.securityRevision, reload: reload, on: today
    ).map { [$0] } ?? []
  }

  /// What is counted, group by group, and what servers measure; nil until it was counted.
  var securityRows: Result<[SecurityRow], SourceError>? {
    security.posture?.map { _ in
      SecurityMeasure.allCases.map(SecurityRow.measure) + metrics.securityRows
    }
  }

  var securityRowCount: Int { (try? securityRows?.get())?.count ?? 0 }

  /// Rows of measures that fit, with the line above them.
  var securityRowsShown: Int { max(1, geometry.recordRows - 1) }

  mutating func obeySecurity(_ command: Command, _ cursor: ListCursor) {
    var cursor = cursor
    if command == .open {
      openSecurity(at: cursor.position)
      return
    }
    _ = cursor.obey(command, count: securityRowCount, height: securityRowsShown)
    pane = .security(cursor)
  }

  /// Opens what a row counts: its records, or the figures of its group.
  private mutating func openSecurity(at row: Int) {
    guard let rows = try? securityRows?.get(), rows.indices.contains(row) else { return }
    switch rows[row] {
    case .measure(let measure):
      enter(.records(RecordsPane(measure.list(on: today))))
    case .metric(let key, _), .unread(let key):
      current.show(current.view { if case .metrics = $0 { true } else { false } })
      guard case .metrics(var open) = pane else { return }
      open.show(key, in: metrics)
      pane = .metrics(open)
    }
  }

  /// The place of security among the views of the cloud.
  var securityView: Int {
    tabs[.cloud]?.view { if case .security = $0 { true } else { false } } ?? 0
  }

  func plainSecurity(_ cursor: ListCursor) -> PlainPage {
    let view = SecurityView(state: self, cursor: cursor)
    let table = PlainTable(columns: view.columns, wording: wording)
    var page = page(
      securityRows, remarks: [view.summary].compactMap(\.self), none: wording.nothingFound,
      cursor: cursor, height: securityRowsShown
    ) { table.item($0, view.row($1)) }
    page.detail = view.facts.map { wording.lines($0) } ?? []
    return page
  }
}
