import Domain
import GRDB
import Persian

/// GNAF rows as read from the store.
enum GnafRecord {
  private static let query = """
    SELECT g.id, g.code, g.building_code, g.postcode, p.name, c.name, g.city, g.neighbourhood,
      g.main_street, g.side_street, g.alley, g.plaque, g.floor, g.unit, g.latitude, g.longitude
    FROM gnaf g JOIN province p ON p.id = g.province JOIN county c ON c.id = g.county
    """

  /// The number of the row with this code; nil where the store has none.
  static func id(of code: CleanText, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM gnaf WHERE code = ?"), arguments: [code.string])
  }

  static func row(_ id: Int64, _ db: Database) throws -> GnafRow? {
    let statement = try db.cachedStatement(sql: "\(query) WHERE g.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(row)
  }

  /// Hands over every row, in the order of ids.
  static func forEach(_ db: Database, _ body: (GnafRow) -> Void) throws {
    let cursor = try Row.fetchCursor(db, sql: "\(query) ORDER BY g.id")
    while let next = try cursor.next() { body(row(next)) }
  }

  private static func row(_ row: Row) -> GnafRow {
    GnafRow(
      id: row.id(0), code: row.text(1), buildingCode: row.text(2), postcode: row.text(3),
      province: row.text(4), county: row.text(5), city: row.text(6),
      neighbourhood: row.text(7), mainStreet: row.text(8), sideStreet: row.text(9),
      alley: row.text(10), plaque: row.text(11), floor: row.text(12), unit: row.text(13),
      coordinates: row.coordinates(14))
  }
}
