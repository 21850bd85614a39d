import Domain
import GRDB
import Persian

/// Data centres as read from the store, with what the hosts that name them hold.
enum SiteRow {
  static func site(_ id: Int64, _ db: Database) throws -> Site? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, code, name, role, province, power_kw, used_kw, temperature, link, lag, racks
        FROM site WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try Site(
        id: row.id(0), code: row.text(1), name: row.text(2), role: row.code(3),
        province: row.text(4), powerKW: figure(row[5]), usedKW: figure(row[6]),
        temperature: figure(row[7]), link: row.optionalCode(8), lag: figure(row[9]),
        racks: figure(row[10]), content: content(of: row.text(2), db))
    }
  }

  /// What the hosts of a site hold.
  static func content(of name: CleanText, _ db: Database) throws -> SiteContent {
    let statement = try db.cachedStatement(sql: "\(HostRow.query) WHERE h.site = ?")
    let hosts = try Row.fetchAll(statement, arguments: [name.string]).map(HostRow.host)
    return SiteContent(
      hosts: hosts.count, machines: hosts.reduce(0) { $0 + $1.machines },
      capacity: hosts.reduce(.zero) { $0 + $1.capacity },
      allocated: hosts.reduce(.zero) { $0 + $1.allocated })
  }

  private static func figure(_ stored: Int) -> Int? { stored == Unstated.figure ? nil : stored }
}
