import Domain
import Foundation
import GRDB
import Persian

/// Writes tenants, hosts, machines and load samples.
///
/// What a tenant or host has allocated is not written: it follows from the machines.
struct CloudWriter {
  private let tenant: RowWriter
  private let host: RowWriter
  private let machine: RowWriter
  private var search: SearchWriter
  private let sample: RowWriter

  init(_ db: Database) throws {
    tenant = try RowWriter(
      db, into: "tenant", columns: "id, code, name, rank, vcpus, memory_mib, disk_gib, gpus",
      updating: true)
    host = try RowWriter(
      db, into: "host",
      columns: """
        id, name, site, rack, rank, state, vcpus, memory_mib, disk_gib, gpus, cpu_load, memory_load
        """,
      updating: true)
    machine = try RowWriter(
      db, into: "machine",
      columns: """
        id, code, name, name_key, tenant, host, state, vcpus, memory_mib, disk_gib, gpus, address, \
        cpu_load, memory_load, created, role, project, hypervisor_name
        """,
      updating: true)
    search = try SearchWriter(db, for: "machine")
    sample = try RowWriter(db, into: "load_sample", columns: "at, cpu, memory, gpu", updating: true)
  }

  func write(_ it: Tenant) throws {
    try tenant.run(
      it.id.raw, it.code.string, it.name.string,
      SortKey.unique(it.name.string, apartFrom: String(it.id.raw)), it.quota.vcpus,
      it.quota.memoryMiB, it.quota.diskGiB, it.quota.gpus)
  }

  func write(_ it: HostMachine) throws {
    let rank = [it.site, it.rack, it.name].map { SortKey.of($0) + [0] }.reduce(Data(), +)
    try host.run(
      it.id.raw, it.name.string, it.site.string, it.rack.string, rank, it.state.rawValue,
      it.capacity.vcpus, it.capacity.memoryMiB, it.capacity.diskGiB, it.capacity.gpus,
      Load.stored(it.cpuLoad), Load.stored(it.memoryLoad))
  }

  mutating func write(_ it: VirtualMachine) throws {
    try machine.run(
      it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw, it.host?.raw,
      it.state.rawValue, it.size.vcpus, it.size.memoryMiB, it.size.diskGiB, it.size.gpus,
      it.address.string, Load.stored(it.cpuLoad), Load.stored(it.memoryLoad), it.created.epoch,
      it.role.rawValue, it.project?.raw, it.hypervisorName.string)
    let text = SearchText.of([
      it.name, it.tenantName, it.projectName, it.hostName, it.address, it.code,
      it.hypervisorName,
    ])
    try search.put(text, id: it.id.raw)
  }

  /// Writes what is held back.
  mutating func finish() throws { try search.finish() }

  func write(cpu: Double, memory: Double, gpu: Double?, at moment: Date) throws {
    try sample.run(
      Moment.stored(moment), Load.stored(cpu), Load.stored(memory), gpu.map(Load.stored))
  }
}
