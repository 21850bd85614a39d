import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: Referring<SecurityFinding>, id: Int64?) throws -> Effect {
    let tenant = it.code(.tenantCode)
    let old = try id.flatMap { try FindingRow.finding($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("finding"))
    new.place = try AssetLookup.place(of: new.asset, db)
    if !tenant.isEmpty {
      let id = try reference(to: "tenant", tenant, .tenantCode)
      new.tenant = RecordID(id)
      new.tenantName = try name(of: id, in: "tenant")
    }
    if new == old { return .unchanged }
    try security.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<UserAccount>, id: Int64?) throws -> Effect {
    let tenant = it.code(.tenantCode)
    let old = try id.flatMap { try UserAccountRow.account($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("user_account"))
    if !tenant.isEmpty {
      let id = try reference(to: "tenant", tenant, .tenantCode)
      new.tenant = RecordID(id)
      new.tenantName = try name(of: id, in: "tenant")
    }
    if new == old { return .unchanged }
    try security.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: HostBenchmark, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try BenchmarkRow.benchmark($0, db) }
    var new = it
    new.id = RecordID(try id ?? freeID("benchmark"))
    new.place = try AssetLookup.place(of: new.host, db)
    if new == old { return .unchanged }
    try security.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}
