import Domain
import GRDB
import Persian

/// Projects of agencies as read from the store, with what their machines hold and do.
enum CloudProjectRow {
  private static let query = """
    SELECT p.id, p.code, p.name, p.tenant, t.name, p.vcpus, p.memory_mib, p.disk_gib, p.gpus,
      p.state, p.created, u.vcpus, u.memory_mib, u.disk_gib, u.gpus, coalesce(u.n, 0),
      coalesce(u.cpu_sum, 0), coalesce(u.loaded_vcpus, 0), coalesce(u.memory_sum, 0),
      coalesce(u.loaded_memory, 0), t.vcpus, t.memory_mib, t.disk_gib, t.gpus,
      g.vcpus, g.memory_mib, g.disk_gib, g.gpus, coalesce(g.n, 0)
    FROM cloud_project p JOIN tenant t ON t.id = p.tenant
      LEFT JOIN project_use u ON u.project = p.id LEFT JOIN tenant_grant g ON g.tenant = p.tenant
    """

  static func project(_ id: Int64, _ db: Database) throws -> CloudProject? {
    let statement = try db.cachedStatement(sql: "\(query) WHERE p.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(project)
  }

  /// Every project, by code.
  static func all(_ db: Database) throws -> [CloudProject] {
    let statement = try db.cachedStatement(sql: "\(query) ORDER BY p.code")
    return try Row.fetchAll(statement).map(project)
  }

  private static func project(_ row: Row) throws -> CloudProject {
    try CloudProject(
      id: row.id(0), code: row.text(1), name: row.text(2), tenant: row.id(3),
      tenantName: row.text(4), quota: row.resources(5), state: row.code(9),
      created: row.statedDay(10),
      use: ProjectUse(
        allocated: row.resources(11), machines: row[15],
        cpuLoad: Load.mean(sum: row[16], weight: row[17]),
        memoryLoad: Load.mean(sum: row[18], weight: row[19])),
      grants: ProjectGrants(
        projects: row[28], quota: row.resources(20), granted: row.resources(24)))
  }
}
