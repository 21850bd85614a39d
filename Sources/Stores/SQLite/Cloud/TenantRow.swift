import Domain
import GRDB

/// Tenants as read from the store, with what their machines hold and do.
enum TenantRow {
  static let query = """
    SELECT t.id, t.code, t.name, t.vcpus, t.memory_mib, t.disk_gib, t.gpus,
      u.vcpus, u.memory_mib, u.disk_gib, u.gpus, coalesce(u.n, 0), coalesce(u.cpu_sum, 0),
      coalesce(u.loaded_vcpus, 0), coalesce(u.memory_sum, 0), coalesce(u.loaded_memory, 0),
      g.vcpus, g.memory_mib, g.disk_gib, g.gpus, coalesce(g.n, 0)
    FROM tenant t LEFT JOIN tenant_use u ON u.tenant = t.id
      LEFT JOIN tenant_grant g ON g.tenant = t.id
    """

  static func tenant(_ row: Row) -> Tenant {
    var tenant = Tenant(
      id: row.id(0), code: row.text(1), name: row.text(2), quota: row.resources(3),
      allocated: row.resources(7), machines: row[11],
      cpuLoad: Load.mean(sum: row[12], weight: row[13]),
      memoryLoad: Load.mean(sum: row[14], weight: row[15]))
    tenant.grants = ProjectGrants(
      projects: row[20], quota: tenant.quota, granted: row.resources(16))
    return tenant
  }

  static func tenant(_ id: Int64, _ db: Database) throws -> Tenant? {
    let statement = try db.cachedStatement(sql: "\(query) WHERE t.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(tenant)
  }
}
