import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: Referring<Backup>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let old = try id.flatMap { try BackupRow.backup($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("backup"))
    new.tenant = RecordID(tenant)
    new.tenantName = try name(of: tenant, in: "tenant")
    switch new.source {
    case .machine:
      let machine = try reference(to: "machine", it.code(.machineCode), .machineCode)
      new.source = .machine(RecordID(machine))
      new.sourceName = try name(of: machine, in: "machine")
    case .volume:
      let volume = try reference(to: "volume", it.code(.volumeCode), .volumeCode)
      new.source = .volume(RecordID(volume))
      new.sourceName = try name(of: volume, in: "volume")
    }
    if new == old { return .unchanged }
    try resources.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<SystemImage>, id: Int64?) throws -> Effect {
    let tenant = it.code(.tenantCode)
    let old = try id.flatMap { try ImageRow.image($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("image"))
    if !tenant.isEmpty {
      let id = try reference(to: "tenant", tenant, .tenantCode)
      new.tenant = RecordID(id)
      new.tenantName = try name(of: id, in: "tenant")
    }
    if new == old { return .unchanged }
    try resources.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<CloudNetwork>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let old = try id.flatMap { try NetworkRow.network($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("network"))
    new.tenant = RecordID(tenant)
    new.tenantName = try name(of: tenant, in: "tenant")
    if new == old { return .unchanged }
    try resources.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: GPUNode, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try GPUNodeRow.node($0, db) }
    var new = it
    new.id = RecordID(try id ?? freeID("gpu_node"))
    if let old, old.hostName == new.hostName { new.host = old.host }
    if new == old { return .unchanged }
    try resources.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}
