import Domain
import GRDB
import Persian

/// What operators have to do with a record, as read from the store.
enum RecordStandingRow {
  /// Notes read at once.
  private static let latest = 3

  static func standing(of record: RecordRef, _ db: Database) throws -> RecordStanding {
    let place: StatementArguments = [record.subject.rawValue, record.id]
    let notes = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, text, author, moment FROM note WHERE subject = ? AND record = ?
          ORDER BY id DESC LIMIT \(latest)
          """), arguments: place
    ).map {
      RecordNote(
        id: $0.id(0), text: $0.text(1), author: $0.text(2), moment: Moment.date($0[3]))
    }
    let count =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM note WHERE subject = ? AND record = ?"),
        arguments: place) ?? 0
    return try RecordStanding(
      assignee: assignee(of: record, db), followUps: FollowUpRow.open(on: record, db),
      notes: notes, noteCount: count,
      post: record.subject == .addresses ? PostRequestRow.latest(about: record.id, db) : nil)
  }

  static func assignee(of record: RecordRef, _ db: Database) throws -> CleanText {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT assignee FROM assignment WHERE subject = ? AND record = ?"),
      arguments: [record.subject.rawValue, record.id])?.text(0) ?? ""
  }
}
