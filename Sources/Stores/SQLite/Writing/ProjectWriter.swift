import Domain
import GRDB
import Persian

/// Writes projects of agencies; what a project has allocated is not written: it follows from its machines.
struct ProjectWriter {
  private let project: RecordWriter

  init(_ db: Database) throws {
    project = try RecordWriter(
      db, into: "cloud_project",
      columns: """
        id, code, name, name_key, tenant, vcpus, memory_mib, disk_gib, gpus, state, created
        """)
  }

  func write(_ it: CloudProject, isNew: Bool) throws {
    try project.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw,
      it.quota.vcpus, it.quota.memoryMiB, it.quota.diskGiB, it.quota.gpus, it.state.rawValue,
      it.created?.epoch ?? Unstated.day)
  }
}
