import Domain
import GRDB
import Persian

/// Virtual machines as read from the store.
enum MachineRow {
  static let query = """
    SELECT m.id, m.name, m.tenant, t.name, m.host, h.name, m.state, m.vcpus, m.memory_mib,
      m.disk_gib, m.gpus, m.address, m.cpu_load, m.memory_load, m.created, m.code, m.role,
      m.last_backup, m.project, p.name, m.hypervisor_name
    FROM machine m JOIN tenant t ON t.id = m.tenant LEFT JOIN host h ON h.id = m.host
      LEFT JOIN cloud_project p ON p.id = m.project
    WHERE m.id = ?
    """

  static func machine(_ id: Int64, _ db: Database) throws -> VirtualMachine? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: query), arguments: [id]) else {
      return nil
    }
    return try VirtualMachine(
      id: row.id(0), code: row.text(15), name: row.text(1), tenant: row.id(2),
      tenantName: row.text(3),
      host: (row[4] as Int64?).map { RecordID($0) }, hostName: row.text(5), state: row.code(6),
      size: row.resources(7),
      address: row.text(11), cpuLoad: Load.known(row[12]), memoryLoad: Load.known(row[13]),
      created: row.day(14), role: row.code(16), lastBackup: row.statedDay(17),
      project: (row[18] as Int64?).map { RecordID($0) }, projectName: row.text(19),
      hypervisorName: row.text(20))
  }
}
