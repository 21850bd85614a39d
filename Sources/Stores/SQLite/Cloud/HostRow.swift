import Domain
import GRDB

/// Hosts as read from the store, with what their machines hold.
enum HostRow {
  static let query = """
    SELECT h.id, h.name, h.site, h.rack, h.state, h.vcpus, h.memory_mib, h.disk_gib, h.gpus,
      u.vcpus, u.memory_mib, u.disk_gib, u.gpus, coalesce(u.n, 0), h.cpu_load, h.memory_load
    FROM host h LEFT JOIN host_use u ON u.host = h.id
    """

  static func host(_ row: Row) throws -> HostMachine {
    try HostMachine(
      id: row.id(0), name: row.text(1), site: row.text(2), rack: row.text(3),
      state: row.code(4), capacity: row.resources(5), allocated: row.resources(9),
      machines: row[13], cpuLoad: Load.known(row[14]), memoryLoad: Load.known(row[15]))
  }

  static func host(_ id: Int64, _ db: Database) throws -> HostMachine? {
    let statement = try db.cachedStatement(sql: "\(query) WHERE h.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(host)
  }
}
