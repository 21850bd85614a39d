import Domain
import GRDB
import Persian

/// Development projects as read from the store.
enum ProjectRow {
  private static let query = """
    SELECT j.id, j.code, j.endowment, j.shrine, coalesce(e.name, s.name), j.title, j.budget,
      j.progress, j.contractor, j.start_day, j.due_day, j.state
    FROM project j LEFT JOIN endowment e ON e.id = j.endowment
    LEFT JOIN shrine s ON s.id = j.shrine
    """

  static func project(_ id: Int64, _ db: Database) throws -> Project? {
    try Row.fetchOne(
      db.cachedStatement(sql: query + " WHERE j.id = ?"), arguments: [id]
    ).map(project)
  }

  private static func project(_ row: Row) throws -> Project {
    let endowment = (row[2] as Int64?).map { ProjectSite.endowment(RecordID($0)) }
    let shrine = (row[3] as Int64?).map { ProjectSite.shrine(RecordID($0)) }
    guard let site = endowment ?? shrine else {
      throw SourceError.unexpected(detail: "a project on nothing")
    }
    return try Project(
      id: row.id(0), code: row.text(1), site: site, siteName: row.text(4), title: row.text(5),
      budget: row.rial(6), progress: row[7], contractor: row.text(8), start: row.day(9),
      due: row.day(10), state: row.code(11))
  }
}
