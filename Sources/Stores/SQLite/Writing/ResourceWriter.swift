import Domain
import Foundation
import GRDB
import Persian

/// Writes backups, images, networks and GPU nodes.
struct ResourceWriter {
  private let backup: RecordWriter
  private let image: RecordWriter
  private let network: RecordWriter
  private let node: RecordWriter

  init(_ db: Database) throws {
    backup = try RecordWriter(
      db, into: "backup",
      columns: """
        id, code, name, name_key, tenant, target, machine, volume, kind, state, finished, \
        size_gib, kept_until, site, restored
        """)
    image = try RecordWriter(
      db, into: "image",
      columns: """
        id, code, name, name_key, system, version, support_end, size_gib, state, visibility, \
        tenant, created, last_used
        """)
    network = try RecordWriter(
      db, into: "network",
      columns: """
        id, code, name, name_key, tenant, site, prefix, prefix_key, vlan, kind, state, addresses, \
        used, share
        """)
    node = try RecordWriter(
      db, into: "gpu_node",
      columns: """
        id, code, host, host_key, site, model, gpus, allocated, memory_gib, state, purpose, \
        driver, running, waiting, idle_since
        """)
  }

  func write(_ it: Backup, isNew: Bool) throws {
    let (machine, volume): (Int64?, Int64?) =
      switch it.source {
      case .machine(let id): (id.raw, nil)
      case .volume(let id): (nil, id.raw)
      }
    try backup.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw,
      it.source.target.rawValue, machine, volume, it.kind.rawValue, it.state.rawValue,
      Self.stored(it.finished), Self.stored(it.sizeGiB), Self.stored(it.keptUntil), it.site.string,
      Self.stored(it.restored))
  }

  func write(_ it: SystemImage, isNew: Bool) throws {
    try image.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name),
      it.system.string, it.version.string, Self.stored(it.supportEnd), it.sizeGiB,
      it.state.rawValue, it.visibility.rawValue, it.tenant?.raw, it.created.epoch,
      Self.stored(it.lastUsed))
  }

  func write(_ it: CloudNetwork, isNew: Bool) throws {
    try network.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name), it.tenant.raw,
      it.site.string, it.prefix.text.string, Data(it.prefix.orderKey), Self.stored(it.vlan),
      it.kind.rawValue, it.state.rawValue, Self.stored(it.addresses), Self.stored(it.used),
      Load.stored(it.share))
  }

  /// Writes the node; its host is whichever has that name.
  func write(_ it: GPUNode, isNew: Bool) throws {
    try node.run(
      isNew: isNew, it.id.raw, it.code.string, it.hostName.string, SortKey.of(it.hostName),
      it.site.string, it.model.string, it.gpus, it.allocated, Self.stored(it.memoryGiB),
      it.state.rawValue, it.purpose.string, it.driver.string, Self.stored(it.running),
      Self.stored(it.waiting), Self.stored(it.idleSince))
  }

  private static func stored(_ day: Day?) -> Int { day?.epoch ?? Unstated.day }
  private static func stored(_ figure: Int?) -> Int { figure ?? Unstated.figure }
}
