import Domain
import GRDB
import Persian

/// Writes snapshots of volumes.
struct SnapshotWriter {
  private let snapshot: RecordWriter

  init(_ db: Database) throws {
    snapshot = try RecordWriter(
      db, into: "snapshot",
      columns: "id, code, name, name_key, tenant, volume, size_gib, state, created")
  }

  /// Writes the snapshot; its volume is whichever has that code.
  func write(_ it: VolumeSnapshot, isNew: Bool) throws {
    try snapshot.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw,
      it.volumeCode.string, it.sizeGiB, it.state.rawValue, it.created.epoch)
  }
}

extension Upsert {
  mutating func write(_ it: Referring<VolumeSnapshot>, id: Int64?) throws -> Effect {
    let tenant = try reference(to: "tenant", it.code(.tenantCode), .tenantCode)
    let old = try id.flatMap { try SnapshotRow.snapshot($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("snapshot"))
    new.tenant = RecordID(tenant)
    new.tenantName = try name(of: tenant, in: "tenant")
    if let old, old.volumeCode == new.volumeCode {
      (new.volume, new.volumeName) = (old.volume, old.volumeName)
    }
    if new == old { return .unchanged }
    try snapshots.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}
