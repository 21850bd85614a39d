import Domain
import GRDB
import Persian

/// Backups as read from the store.
enum BackupRow {
  static func backup(_ id: Int64, _ db: Database) throws -> Backup? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT b.id, b.code, b.name, b.tenant, t.name, b.machine, b.volume,
          coalesce(m.name, v.name), b.kind, b.state, b.finished, b.size_gib, b.kept_until, b.site,
          b.restored
        FROM backup b JOIN tenant t ON t.id = b.tenant LEFT JOIN machine m ON m.id = b.machine
          LEFT JOIN volume v ON v.id = b.volume
        WHERE b.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let machine = (row[5] as Int64?).map { BackupSource.machine(RecordID($0)) }
      return try Backup(
        id: row.id(0), code: row.text(1), name: row.text(2), tenant: row.id(3),
        tenantName: row.text(4), source: machine ?? .volume(row.id(6)), sourceName: row.text(7),
        kind: row.code(8), state: row.code(9), finished: row.statedDay(10), sizeGiB: row.figure(11),
        keptUntil: row.statedDay(12), site: row.text(13), restored: row.statedDay(14))
    }
  }
}

/// Images as read from the store.
enum ImageRow {
  static func image(_ id: Int64, _ db: Database) throws -> SystemImage? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT i.id, i.code, i.name, i.system, i.version, i.support_end, i.size_gib, i.state,
          i.visibility, i.tenant, t.name, i.created, i.last_used
        FROM image i LEFT JOIN tenant t ON t.id = i.tenant WHERE i.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try SystemImage(
        id: row.id(0), code: row.text(1), name: row.text(2), system: row.text(3),
        version: row.text(4), supportEnd: row.statedDay(5), sizeGiB: row[6], state: row.code(7),
        visibility: row.code(8), tenant: (row[9] as Int64?).map { RecordID($0) },
        tenantName: row.text(10), created: row.day(11), lastUsed: row.statedDay(12))
    }
  }
}

/// Networks as read from the store.
enum NetworkRow {
  static func network(_ id: Int64, _ db: Database) throws -> CloudNetwork? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT n.id, n.code, n.name, n.tenant, t.name, n.site, n.prefix, n.vlan, n.kind, n.state,
          n.addresses, n.used
        FROM network n JOIN tenant t ON t.id = n.tenant WHERE n.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      guard let prefix = try? AddressPrefix(row[6]) else {
        throw SourceError.unexpected(detail: "a range of addresses that is none")
      }
      return try CloudNetwork(
        id: row.id(0), code: row.text(1), name: row.text(2), tenant: row.id(3),
        tenantName: row.text(4), site: row.text(5), prefix: prefix, vlan: row.figure(7),
        kind: row.code(8), state: row.code(9), addresses: row.figure(10), used: row.figure(11))
    }
  }
}

/// GPU nodes as read from the store.
enum GPUNodeRow {
  static func node(_ id: Int64, _ db: Database) throws -> GPUNode? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT g.id, g.code, g.host, (SELECT min(id) FROM host WHERE host.name = g.host), g.site,
          g.model, g.gpus, g.allocated, g.memory_gib, g.state, g.purpose, g.driver, g.running,
          g.waiting, g.idle_since
        FROM gpu_node g WHERE g.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try GPUNode(
        id: row.id(0), code: row.text(1), hostName: row.text(2),
        host: (row[3] as Int64?).map { RecordID($0) }, site: row.text(4), model: row.text(5),
        gpus: row[6], allocated: row[7], memoryGiB: row.figure(8), state: row.code(9),
        purpose: row.text(10), driver: row.text(11), running: row.figure(12),
        waiting: row.figure(13), idleSince: row.statedDay(14))
    }
  }
}

extension Row {
  /// The figure of a column that lists are ordered by; nil where it is not stated.
  fileprivate func figure(_ column: Int) -> Int? {
    let figure = self[column] as Int
    return figure == Unstated.figure ? nil : figure
  }
}
