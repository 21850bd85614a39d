import Domain
import GRDB
import Persian

/// The decisions a clerk took back and may give once more, the last taken back first.
struct RedoStack {
  private let db: Database
  private let clerk: String

  init(_ db: Database, of clerk: CleanText) {
    self.db = db
    self.clerk = clerk.string
  }

  func push(_ decision: RecordID<Decision>) throws {
    try db.cachedStatement(sql: "INSERT INTO redo (reviewer, decision) VALUES (?, ?)")
      .execute(arguments: [clerk, decision.raw])
  }

  func pop() throws -> RecordID<Decision>? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT id, decision FROM redo WHERE reviewer = ? ORDER BY id DESC LIMIT 1"),
      arguments: [clerk])
    guard let row else { return nil }
    try db.execute(sql: "DELETE FROM redo WHERE id = ?", arguments: [row[0] as Int64])
    return RecordID(row[1])
  }

  func clear() throws {
    try db.cachedStatement(sql: "DELETE FROM redo WHERE reviewer = ?").execute(arguments: [clerk])
  }
}
