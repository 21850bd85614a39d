import Domain
import GRDB
import Persian

/// Title deeds as read from the store.
enum TitleDeedRow {
  private static let query = """
    SELECT d.id, d.serial, d.kind, d.issued, p.name, c.name, d.unit_count
    FROM title_deed d JOIN province p ON p.id = d.province JOIN county c ON c.id = d.county
    """

  static func deed(_ id: Int64, _ db: Database) throws -> TitleDeed? {
    try Row.fetchOne(
      db.cachedStatement(sql: query + " WHERE d.id = ?"), arguments: [id]
    ).map(deed)
  }

  private static func deed(_ row: Row) throws -> TitleDeed {
    try TitleDeed(
      id: row.id(0), serial: row.text(1), kind: row.optionalCode(2), issued: row.statedDay(3),
      place: Place(province: row.text(4), county: row.text(5)), unitCount: row[6])
  }
}
