import Domain
import GRDB
import Persian

/// Audits of yearly accounts as read from the store.
enum InvestigationRow {
  private static let query = """
    SELECT i.id, i.code, i.endowment, e.name, i.year, i.filed, i.reviewer, i.state,
      i.clearance_number
    FROM investigation i JOIN endowment e ON e.id = i.endowment
    """

  static func investigation(_ id: Int64, _ db: Database) throws -> Investigation? {
    try Row.fetchOne(
      db.cachedStatement(sql: query + " WHERE i.id = ?"), arguments: [id]
    ).map(investigation)
  }

  private static func investigation(_ row: Row) throws -> Investigation {
    try Investigation(
      id: row.id(0), code: row.text(1), endowment: row.id(2), endowmentName: row.text(3),
      year: row[4], filed: row.statedDay(5), reviewer: row.text(6), state: row.code(7),
      clearanceNumber: row.text(8))
  }
}
