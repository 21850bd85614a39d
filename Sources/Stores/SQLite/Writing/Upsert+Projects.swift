import Domain
import GRDB
import Persian

extension Upsert {
  /// A project goes to another agency only when nothing is in it any more.
  mutating func write(_ it: Referring<CloudProject>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let old = try id.flatMap { try CloudProjectRow.project($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("cloud_project"))
    new.tenant = RecordID(tenant)
    new.tenantName = try name(of: tenant, in: "tenant")
    if let old {
      (new.use, new.grants) = (old.use, old.grants)
      if old.tenant != new.tenant, try holdsAnything(old.id) {
        throw Refusal(reason: .conflict(.tenantCode))
      }
    }
    if new == old { return .unchanged }
    try projects.write(new, isNew: old == nil)
    if let old, old.name != new.name { try rewriteMachines(where: "project", is: old.id.raw) }
    return old == nil ? .inserted : .updated
  }

  /// The project of an agency that goes by this code, with its name; nil where none is stated.
  mutating func project(
    _ code: CleanText, of tenant: Int64
  ) throws -> (id: RecordID<CloudProject>, name: CleanText)? {
    if code.isEmpty { return nil }
    let id = try reference(to: "cloud_project", code, .projectCode)
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT tenant, name FROM cloud_project WHERE id = ?"),
      arguments: [id])
    guard let row, row[0] == tenant else {
      throw Refusal(reason: .notOfAgency(.projectCode, code: code))
    }
    return (RecordID(id), row.text(1))
  }

  private func holdsAnything(_ project: RecordID<CloudProject>) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM machine WHERE project = ?1)
          OR EXISTS (SELECT 1 FROM volume WHERE project = ?1)
        """)
    return try Bool.fetchOne(statement, arguments: [project.raw]) ?? false
  }
}
