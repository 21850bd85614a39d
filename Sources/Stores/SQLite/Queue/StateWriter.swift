import Domain
import Foundation
import GRDB
import Persian

/// The one place that moves an address: by a step of the table, from where it was seen.
struct StateWriter {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func move(_ address: Int64, _ step: ReviewStep, at now: Date) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE property_address SET state = ?1, turn = CASE ?1
          WHEN \(ReviewState.skipped.rawValue) THEN ?2 ELSE turn END
        WHERE id = ?3 AND state = ?4
        """)
    try statement.execute(arguments: [
      step.to.rawValue, Moment.stored(now), address, step.from.rawValue,
    ])
    try SQLiteStore.expectChange(db, "the address has moved on")
  }
}
