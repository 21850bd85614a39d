import Domain
import GRDB
import Persian

/// Legal files as read from the store.
enum LegalFileRow {
  private static let query = """
    SELECT f.id, f.code, f.endowment, e.name, f.unit, f.subject, f.court, f.opened, f.state,
      f.next_hearing
    FROM legal_file f JOIN endowment e ON e.id = f.endowment
    """

  static func file(_ id: Int64, _ db: Database) throws -> LegalFile? {
    try Row.fetchOne(
      db.cachedStatement(sql: query + " WHERE f.id = ?"), arguments: [id]
    ).map(file)
  }

  private static func file(_ row: Row) throws -> LegalFile {
    try LegalFile(
      id: row.id(0), code: row.text(1), endowment: row.id(2), endowmentName: row.text(3),
      unit: (row[4] as Int64?).map { RecordID($0) }, subject: row.code(5), court: row.text(6),
      opened: row.day(7), state: row.code(8), nextHearing: row.statedDay(9))
  }
}
