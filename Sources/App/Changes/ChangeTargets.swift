import Domain
import Persian

/// The records a change would be about, and what they are called.
struct ChangeTargets: Hashable, Sendable {
  let records: [RecordRef]
  let name: CleanText
}

extension AppState {
  /// The marked records, or the one under the cursor; nil where there is none.
  var changeTargets: ChangeTargets? {
    if case .records(let records) = pane, !records.marks.isEmpty {
      let subject = records.list.subject
      return ChangeTargets(
        records: records.marks.sorted().map { RecordRef(subject, $0) },
        name: wording.records(records.marks.count))
    }
    return selectedTarget
  }

  /// The record under the cursor.
  var selectedTarget: ChangeTargets? {
    switch pane {
    case .records(let records):
      records.list.selectedReference.map { target($0, records.list.selectedKey) }
    case .leases(let leases):
      leases.rows.indices.contains(leases.cursor.position)
        ? target(
          RecordRef(.leases, leases.rows[leases.cursor.position].id.raw),
          leases.rows[leases.cursor.position].contractNumber)
        : target(RecordRef(.units, leases.unit.id.raw), leases.unit.code)
    case .review(let review):
      review.address.map { target(RecordRef(.addresses, $0.id.raw), $0.code) }
    case .hostMap(let map):
      map.selected.map { target(RecordRef(.hosts, $0.id.raw), $0.name) }
    case .followUps(let followUps):
      followUps.selected.map { target($0.record, $0.key) }
    case .overview, .statistics, .host, .racks, .capacity, .showback, .security,
      .services, .metrics, .metricChart, .imports,
      .queue:
      nil
    }
  }

  private func target(_ record: RecordRef, _ key: CleanText) -> ChangeTargets {
    ChangeTargets(
      records: [record], name: "\(wording.name(record.subject)) \(wording.numerals.identifier(key))"
    )
  }
}
