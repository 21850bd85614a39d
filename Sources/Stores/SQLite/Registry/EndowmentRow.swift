import Domain
import GRDB
import Persian

/// Endowments as read from the store.
enum EndowmentRow {
  static let query = """
    SELECT e.id, e.code, e.name, e.kind, e.custody, e.trusteeship, e.use, e.status, e.donor,
      e.trustee, e.deed_number, e.founded_year, p.name, c.name, e.locality, e.unit_count,
      e.registered, e.supervisor, e.office, e.legal_id, e.trustee_until, e.unspent_years,
      e.dormant
    FROM endowment e JOIN province p ON p.id = e.province JOIN county c ON c.id = e.county
    WHERE e.id = ?
    """

  static func endowment(_ id: Int64, _ db: Database) throws -> Endowment? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: query), arguments: [id]) else {
      return nil
    }
    let year = row[11] as Int
    var endowment = try Endowment(
      id: row.id(0), code: row.text(1), name: row.text(2), kind: row.code(3),
      custody: row.code(4), trusteeship: row.code(5), use: row.code(6), status: row.code(7),
      donor: row.text(8), trustee: row.text(9), deedNumber: row.text(10),
      foundedYear: year == Unstated.year ? nil : year,
      place: Place(province: row.text(12), county: row.text(13), locality: row.text(14)),
      intentions: intentions(of: id, db), unitCount: row[15], registered: row.day(16),
      supervisor: row.text(17), office: row.text(18), legalID: row.text(19),
      trusteeUntil: row.statedDay(20))
    endowment.unspentYears = row[21]
    endowment.isDormant = row[22]
    return endowment
  }

  private static func intentions(of id: Int64, _ db: Database) throws -> [Intention] {
    let statement = try db.cachedStatement(
      sql: "SELECT category, share FROM intention WHERE endowment = ? ORDER BY position")
    return try Row.fetchAll(statement, arguments: [id]).map { row in
      try Intention(category: row.code(0), sharePercent: row[1])
    }
  }
}
