import Domain
import GRDB
import Persian

/// An inventory says what there is. A load, or a name of the hypervisor's, that it does not state stays what
/// was last known of it.
extension Upsert {
  mutating func write(_ it: Tenant, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try TenantRow.tenant($0, db) }
    var new = Tenant(
      id: RecordID(try id ?? freeID("tenant")), code: it.code, name: it.name, quota: it.quota,
      allocated: old?.allocated ?? .zero, machines: old?.machines ?? 0, cpuLoad: old?.cpuLoad,
      memoryLoad: old?.memoryLoad)
    new.grants = old?.grants ?? .none
    if new == old { return .unchanged }
    try cloud.write(new)
    if let old, old.name != new.name { try rewriteMachines(where: "tenant", is: new.id.raw) }
    return old == nil ? .inserted : .updated
  }

  /// Writes machines once more: they are searched by the names of their agency and project, too.
  ///
  /// By that of their host as well, which goes by its name and gets no other.
  mutating func rewriteMachines(where column: String, is id: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM machine WHERE \(column) = ? ORDER BY id")
    for machine in try Int64.fetchAll(statement, arguments: [id]) {
      if let machine = try MachineRow.machine(machine, db) { try cloud.write(machine) }
    }
  }

  mutating func write(_ it: HostMachine, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try HostRow.host($0, db) }
    let new = HostMachine(
      id: RecordID(try id ?? freeID("host")), name: it.name, site: it.site, rack: it.rack,
      state: it.state, capacity: it.capacity, allocated: old?.allocated ?? .zero,
      machines: old?.machines ?? 0, cpuLoad: it.cpuLoad ?? old?.cpuLoad,
      memoryLoad: it.memoryLoad ?? old?.memoryLoad)
    if new == old { return .unchanged }
    try cloud.write(new)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<VirtualMachine>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let project = try project(it.code(.projectCode), of: tenant)
    let host = try it.code(.host).isEmpty ? nil : reference(to: "host", it.code(.host), .host)
    let old = try id.flatMap { try MachineRow.machine($0, db) }
    let stated = it.value
    let new = VirtualMachine(
      id: RecordID(try id ?? freeID("machine")), code: stated.code, name: stated.name,
      tenant: RecordID(tenant), tenantName: try name(of: tenant, in: "tenant"),
      host: host.map { RecordID($0) },
      hostName: try host.map { try name(of: $0, in: "host") } ?? "", state: stated.state,
      size: stated.size, address: stated.address, cpuLoad: stated.cpuLoad ?? old?.cpuLoad,
      memoryLoad: stated.memoryLoad ?? old?.memoryLoad,
      created: stated.created, role: stated.role, lastBackup: old?.lastBackup,
      project: project?.id, projectName: project?.name ?? "",
      hypervisorName: stated.hypervisorName.isEmpty
        ? old?.hypervisorName ?? "" : stated.hypervisorName)
    if new == old { return .unchanged }
    try cloud.write(new)
    return old == nil ? .inserted : .updated
  }

  func name(of id: Int64, in table: String) throws -> CleanText {
    let statement = try db.cachedStatement(sql: "SELECT name FROM \(table) WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { $0.text(0) } ?? ""
  }
}
