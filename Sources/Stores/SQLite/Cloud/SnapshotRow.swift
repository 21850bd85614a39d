import Domain
import GRDB
import Persian

/// Snapshots of volumes as read from the store.
enum SnapshotRow {
  static func snapshot(_ id: Int64, _ db: Database) throws -> VolumeSnapshot? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT s.id, s.code, s.name, s.tenant, t.name, s.volume, v.id, coalesce(v.name, s.volume),
          s.size_gib, s.state, s.created
        FROM snapshot s JOIN tenant t ON t.id = s.tenant LEFT JOIN volume v ON v.code = s.volume
        WHERE s.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try VolumeSnapshot(
        id: row.id(0), code: row.text(1), name: row.text(2), tenant: row.id(3),
        tenantName: row.text(4), volumeCode: row.text(5),
        volume: (row[6] as Int64?).map { RecordID($0) }, volumeName: row.text(7), sizeGiB: row[8],
        state: row.code(9), created: row.day(10))
    }
  }
}
