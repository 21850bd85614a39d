import Domain
import Foundation
import GRDB
import Persian

/// Moves cases of waste, each move a row that stays and an entry of the audit trail.
struct WasteMover {
  private let db: Database
  private let now: Date

  init(_ db: Database, at now: Date) {
    self.db = db
    self.now = now
  }

  /// What moves a case.
  struct Move {
    let before: WasteState
    let after: WasteState
    var until: Day?
    /// Empty where a survey moves it.
    var who: CleanText = ""
    var why: CleanText = ""
    /// Whether it is there again after it had gone.
    var isReturn = false
  }

  /// Writes the move and the case; returns the number of the move's row, for its entry of the trail.
  func move(_ id: Int64, _ move: Move) throws -> Int64 {
    let key = try SQLiteStore.freeID("waste_move", db)
    let until = move.until?.epoch ?? Unstated.day
    try db.execute(
      sql: """
        INSERT INTO waste_move (\(WasteTables.moveColumns.joined(separator: ", ")))
        SELECT ?, id, ?, ?, ?, ?, ?, ?, vcpus, memory_mib, disk_gib, gpus, rial
        FROM waste_case WHERE id = ?
        """,
      arguments: [
        key, move.before.rawValue, move.after.rawValue, until, move.who.string,
        Moment.stored(now), move.why.string, id,
      ])
    try db.execute(
      sql: """
        UPDATE waste_case SET state = ?, until = ?, moved = ?, who = ?, why = ?,
          returns = returns + ? WHERE id = ?
        """,
      arguments: [
        move.after.rawValue, until, Moment.stored(now), move.who.string, move.why.string,
        move.isReturn ? 1 : 0, id,
      ])
    return key
  }
}
