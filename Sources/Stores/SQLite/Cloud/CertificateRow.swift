import Domain
import GRDB
import Persian

/// Certificates as read from the store.
enum CertificateRow {
  static func certificate(_ id: Int64, _ db: Database) throws -> Certificate? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.id, c.code, c.name, c.service, c.issuer, c.tenant, t.name, c.not_before, c.expires
        FROM certificate c LEFT JOIN tenant t ON t.id = c.tenant WHERE c.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      Certificate(
        id: row.id(0), code: row.text(1), name: row.text(2), service: row.text(3),
        issuer: row.text(4), tenant: (row[5] as Int64?).map { RecordID($0) },
        tenantName: row.text(6), notBefore: row.statedDay(7), expires: row.day(8))
    }
  }
}
