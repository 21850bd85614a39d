import Domain
import Persian

extension AppState {
  /// Copies the record under the cursor, or its code alone, and says so.
  mutating func copySelected(codeOnly: Bool) -> [Effect] {
    guard session.mayCopy else {
      say(wording.copyingIsOff, .refused)
      return []
    }
    guard let text = copiedText(codeOnly: codeOnly), !text.isEmpty else {
      say(wording.nothingToCopy, .refused)
      return []
    }
    guard text.string.utf8.count <= Copied.limit else {
      say(wording.tooLongToCopy, .refused)
      return []
    }
    say(wording.copied(text.string.count))
    return [.copy(text)]
  }

  private func copiedText(codeOnly: Bool) -> CleanText? {
    // Under review the text itself is what another program is asked about.
    if case .review(let review) = pane, !codeOnly { return review.address?.text }
    return copied.map { codeOnly ? $0.code : $0.row }
  }

  /// What the record under the cursor gives away, if there is one.
  private var copied: Copied? {
    switch pane {
    case .records(let records): records.list.copied
    case .leases(let leases):
      element(leases.cursor, of: leases.rows).map(Copied.init) ?? Copied(leases.unit)
    case .racks(let racks): racks.selected.map(Copied.init)
    case .hostMap(let map): map.selected.map(Copied.init)
    case .showback(let pane): pane.selected.map(Copied.init)
    case .services(let pane): pane.report(in: services).map(Copied.init)
    case .imports(let imports): imports.selected.map(Copied.init)
    case .review(let review): review.address.map(Copied.init)
    case .followUps(let followUps): followUps.selected.map(Copied.init)
    case .capacity(let cursor): CapacityView(state: self, cursor: cursor).copied
    case .security(let cursor): SecurityView(state: self, cursor: cursor).copied
    case .metrics(let pane): MetricsView(state: self, pane: pane).copied
    case .metricChart(let pane): MetricChartView(state: self, pane: pane).copied
    case .overview, .statistics, .host, .queue: nil
    }
  }

  private func element<Row>(_ cursor: ListCursor, of rows: [Row]) -> Row? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }
}
