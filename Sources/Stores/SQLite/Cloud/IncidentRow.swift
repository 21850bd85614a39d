package import Domain
import Foundation
import GRDB
package import Persian

/// Incidents as they lie in the store.
enum IncidentRow {
  static func incident(_ id: Int64, _ db: Database) throws -> Incident? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, code, service, site, severity, title, opened, acknowledged, resolved, cause
        FROM incident WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try Incident(
        id: row.id(0), number: row.text(1), service: row.text(2), site: row.text(3),
        severity: row.code(4), title: row.text(5), opened: Moment.date(row[6]),
        acknowledged: (row[7] as Int64?).map(Moment.date),
        resolved: (row[8] as Int64?).map(Moment.date), cause: row.text(9))
    }
  }
}

extension StoredTable<Incident> {
  /// Whole seconds from the opening until a moment.
  private static func seconds(until column: String) -> StoredColumn {
    .reckoned(
      "coalesce((r.\(column) - r.opened) / 1000, \(Unstated.figure))",
      absent: .value(Unstated.figure))
  }

  static let incidents = StoredTable(
    name: "incident",
    columns: { field in
      switch field {
      case .number: .code("code")
      case .service: .text("service")
      case .site: .text("site")
      case .severity: .number("severity")
      case .title: .text("title", key: "title_key")
      case .opened: .number("opened")
      case .acknowledged: .number("acknowledged", absent: .null)
      case .resolved: .number("resolved", absent: .null)
      case .cause: .text("cause")
      case .acknowledgement: seconds(until: "acknowledged")
      case .resolution: seconds(until: "resolved")
      }
    },
    indexes: [.code("code"): "incident_code_unique", .number("opened"): "incident_facets"],
    facets: "incident_facets",
    searched: """
      r.code || char(10) || r.title || char(10) || r.service || char(10) || r.site || char(10) || \
      r.cause
      """,
    read: IncidentRow.incident)
}

extension Upsert {
  mutating func write(_ it: Incident, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try IncidentRow.incident($0, db) }
    var new = it
    new.id = RecordID(try id ?? freeID("incident"))
    if new == old { return .unchanged }
    try IncidentWriter(db).write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}

extension SQLiteStore: IncidentBook {
  package func incidentMonths(on today: Day) async throws(SourceError) -> [IncidentMonth] {
    let this = today.startOfMonth
    let before = this.advanced(by: -1).startOfMonth
    let spans = [(this, today.startOfNextMonth), (before, this)]
    return try await read { db in
      try spans.map { first, end in
        let rows = try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT opened, acknowledged, resolved FROM incident INDEXED BY incident_facets
              WHERE opened >= ? AND opened < ?
              """),
          arguments: [Moment.start(ofDay: first.epoch), Moment.start(ofDay: end.epoch)])
        return IncidentMonth(
          first: first,
          rows.map { row in
            (
              Moment.date(row[0]), (row[1] as Int64?).map(Moment.date),
              (row[2] as Int64?).map(Moment.date)
            )
          })
      }
    }
  }
}
