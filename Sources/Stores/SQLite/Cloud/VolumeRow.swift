import Domain
import GRDB
import Persian

/// Volumes as read from the store.
enum VolumeRow {
  static func volume(_ id: Int64, _ db: Database) throws -> Volume? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT v.id, v.code, v.name, v.tenant, t.name, v.machine, m.name, v.pool, v.size_gib,
          v.state, v.created, v.detached, v.last_backup, v.project, p.name
        FROM volume v JOIN tenant t ON t.id = v.tenant LEFT JOIN machine m ON m.id = v.machine
          LEFT JOIN cloud_project p ON p.id = v.project
        WHERE v.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try Volume(
        id: row.id(0), code: row.text(1), name: row.text(2), tenant: row.id(3),
        tenantName: row.text(4), machine: (row[5] as Int64?).map { RecordID($0) },
        machineName: row.text(6), pool: row.text(7), sizeGiB: row[8], state: row.code(9),
        created: row.day(10), detached: row.statedDay(11), lastBackup: row.statedDay(12),
        project: (row[13] as Int64?).map { RecordID($0) }, projectName: row.text(14))
    }
  }
}
