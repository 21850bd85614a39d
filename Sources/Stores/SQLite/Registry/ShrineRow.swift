import Domain
import GRDB
import Persian

/// Shrines as read from the store.
enum ShrineRow {
  static func shrine(_ id: Int64, _ db: Database) throws -> Shrine? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT s.id, s.code, s.name, s.kind, p.name, c.name, s.board_members, s.visitors
        FROM shrine s JOIN province p ON p.id = s.province JOIN county c ON c.id = s.county
        WHERE s.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try Shrine(
        id: row.id(0), code: row.text(1), name: row.text(2), kind: row.code(3),
        place: Place(province: row.text(4), county: row.text(5)), boardMembers: row[6],
        visitors: row[7])
    }
  }
}
