import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: Referring<Volume>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let project = try project(it.code(.projectCode), of: tenant)
    let machine = it.code(.machineCode)
    let old = try id.flatMap { try VolumeRow.volume($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("volume"))
    new.tenant = RecordID(tenant)
    new.tenantName = try name(of: tenant, in: "tenant")
    (new.project, new.projectName) = (project?.id, project?.name ?? "")
    if !machine.isEmpty {
      let id = try reference(to: "machine", machine, .machineCode)
      new.machine = RecordID(id)
      new.machineName = try name(of: id, in: "machine")
    }
    if new == old { return .unchanged }
    try inventory.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<Certificate>, id: Int64?) throws -> Effect {
    let tenant = it.code(.tenantCode)
    let old = try id.flatMap { try CertificateRow.certificate($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("certificate"))
    if !tenant.isEmpty {
      let id = try reference(to: "tenant", tenant, .tenantCode)
      new.tenant = RecordID(id)
      new.tenantName = try name(of: id, in: "tenant")
    }
    if new == old { return .unchanged }
    try inventory.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Site, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try SiteRow.site($0, db) }
    var new = it
    new.id = RecordID(try id ?? freeID("site"))
    if let old, old.name == new.name { new.content = old.content }
    if new == old { return .unchanged }
    try inventory.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}
