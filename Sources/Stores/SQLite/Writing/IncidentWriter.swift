import Domain
import GRDB
import Persian

/// Writes incidents.
struct IncidentWriter {
  private let incident: RecordWriter

  init(_ db: Database) throws {
    incident = try RecordWriter(
      db, into: "incident",
      columns: """
        id, code, service, site, severity, title, title_key, opened, acknowledged, resolved, cause
        """)
  }

  func write(_ it: Incident, isNew: Bool) throws {
    try incident.run(
      isNew: isNew, it.id.raw, it.number.string, it.service.string, it.site.string,
      it.severity.rawValue, it.title.string, SortKey.of(it.title), Moment.stored(it.opened),
      it.acknowledged.map(Moment.stored), it.resolved.map(Moment.stored), it.cause.string)
  }
}
