import Domain
import GRDB
import Persian

/// Writes what the cloud has beside its hosts and machines.
struct InventoryWriter {
  private let site: RecordWriter
  private let volume: RecordWriter
  private let certificate: RecordWriter

  init(_ db: Database) throws {
    site = try RecordWriter(
      db, into: "site",
      columns: """
        id, code, name, name_key, role, province, power_kw, used_kw, temperature, link, lag, racks
        """)
    volume = try RecordWriter(
      db, into: "volume",
      columns: """
        id, code, name, name_key, tenant, machine, pool, size_gib, state, created, detached, \
        last_backup, project
        """)
    certificate = try RecordWriter(
      db, into: "certificate",
      columns: "id, code, name, name_key, service, issuer, tenant, not_before, expires")
  }

  /// Writes the site; what stands in it is what its hosts say.
  func write(_ it: Site, isNew: Bool) throws {
    func figure(_ number: Int?) -> Int { number ?? Unstated.figure }
    try site.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name),
      it.role.rawValue, it.province.string, figure(it.powerKW), figure(it.usedKW),
      figure(it.temperature), it.link?.rawValue, figure(it.lag), figure(it.racks))
  }

  func write(_ it: Volume, isNew: Bool) throws {
    try volume.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw,
      it.machine?.raw, it.pool.string, it.sizeGiB, it.state.rawValue, it.created.epoch,
      it.detached?.epoch ?? Unstated.day, it.lastBackup?.epoch ?? Unstated.day,
      it.project?.raw)
  }

  func write(_ it: Certificate, isNew: Bool) throws {
    try certificate.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name),
      it.service.string, it.issuer.string, it.tenant?.raw, it.notBefore?.epoch ?? Unstated.day,
      it.expires.epoch)
  }
}
