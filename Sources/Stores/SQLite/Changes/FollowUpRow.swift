import Domain
import GRDB
import Persian

/// Follow-ups as read from the store.
enum FollowUpRow {
  static let query = """
    SELECT f.id, f.subject, f.record, f.title, f.assignee, f.due, f.state, f.opened_by, f.opened
    FROM follow_up f
    """

  static func followUp(_ id: Int64, _ db: Database) throws -> FollowUp? {
    try Row.fetchOne(db.cachedStatement(sql: "\(query) WHERE f.id = ?"), arguments: [id])
      .map { try followUp($0, db) }
  }

  static func followUp(_ row: Row, _ db: Database) throws -> FollowUp {
    let record = try RecordRef(row.code(1), row[2])
    let due = row[5] as Int
    return try FollowUp(
      id: row.id(0), record: record, key: RecordDirectory.key(of: record, db) ?? "",
      title: row.text(3), assignee: row.text(4), due: due == Unstated.day ? nil : Day(epoch: due),
      state: row.code(6), openedBy: row.text(7), opened: Moment.date(row[8]))
  }

  /// The open ones of a record, the most urgent first.
  static func open(on record: RecordRef, _ db: Database) throws -> [FollowUp] {
    let states = FollowUpState.allCases.filter(\.isOpen).map { "\($0.rawValue)" }
    let statement = try db.cachedStatement(
      sql: """
        \(query) WHERE f.subject = ? AND f.record = ? AND f.state IN (\(states.joined(separator: ", ")))
        ORDER BY f.due, f.id
        """)
    return try Row.fetchAll(statement, arguments: [record.subject.rawValue, record.id])
      .map { try followUp($0, db) }
  }
}
