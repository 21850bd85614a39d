import Domain
import GRDB
import Persian

/// Property addresses and decisions as read from the store.
enum AddressRow {
  static let query = """
    SELECT a.id, a.code, a.endowment_name, p.name, c.name, a.text, a.postcode, a.state, a.arrived
    FROM property_address a JOIN province p ON p.id = a.province
    JOIN county c ON c.id = a.county WHERE a.id = ?
    """

  static func address(_ id: Int64, _ db: Database) throws -> PropertyAddress? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: query), arguments: [id]) else {
      return nil
    }
    return try PropertyAddress(
      id: row.id(0), code: row.text(1), endowmentName: row.text(2), officeProvince: row.text(3),
      officeCounty: row.text(4), text: row.text(5), postcode: row.text(6), state: row.code(7),
      arrived: Moment.date(row[8]), decision: latestDecision(on: id, db))
  }

  /// The latest decision on an address that has not been taken back.
  static func latestDecision(on address: Int64, _ db: Database) throws -> Decision? {
    let statement = try db.cachedStatement(
      sql: """
        \(decisionQuery) WHERE d.address = ?
          AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = d.id)
        ORDER BY d.id DESC LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [address]).map(decision)
  }

  static let decisionQuery = """
    SELECT d.id, d.address, d.verdict, d.gnaf, d.reason, d.reviewer, d.moment, d.previous
    FROM decision d
    """

  static func decision(_ row: Row) throws -> Decision {
    try Decision(
      id: row.id(0), address: row.id(1),
      verdict: VerdictCode.verdict(row[2], gnaf: row[3], reason: row[4]), reviewer: row.text(5),
      moment: Moment.date(row[6]), previous: row.code(7))
  }
}
