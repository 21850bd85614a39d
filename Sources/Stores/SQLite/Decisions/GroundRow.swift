import Domain
import Foundation
import GRDB
import Persian

/// What lay before a clerk who decided, as it is stored beside the decision.
enum GroundRow {
  static func write(
    _ ground: DecisionGround, _ ruling: Ruling, of decision: RecordID<Decision>, batch: Int64,
    _ db: Database
  ) throws {
    let candidates = try CandidateDocument.bytes(ground.candidates, withRows: false)
    try db.cachedStatement(
      sql: """
        INSERT INTO decision_ground
          (decision, gnaf_code, model, gnaf_index, probability, candidates, note, batch)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      decision.raw, ruling.gnafCode.string, ground.model.string, ground.index.string,
      ground.probability, candidates, ground.note.string, batch,
    ])
  }

  /// Gives a decision the ground of an earlier one; false where that had none.
  static func copy(
    from old: RecordID<Decision>, to new: RecordID<Decision>, batch: Int64, _ db: Database
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO decision_ground
          (decision, gnaf_code, model, gnaf_index, probability, candidates, note, batch)
        SELECT ?, gnaf_code, model, gnaf_index, probability, candidates, note, ?
        FROM decision_ground WHERE decision = ?
        """
    ).execute(arguments: [new.raw, batch, old.raw])
    return db.changesCount > 0
  }

  /// The number of the batch a decision was given in; 0 where it was given alone.
  static func batch(of decision: RecordID<Decision>, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT batch FROM decision_ground WHERE decision = ?"),
      arguments: [decision.raw]) ?? 0
  }

  static func ground(
    of decision: RecordID<Decision>, _ db: Database
  ) throws -> DecisionGround? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT model, gnaf_index, probability, candidates, note FROM decision_ground
        WHERE decision = ?
        """)
    return try Row.fetchOne(statement, arguments: [decision.raw]).map { row in
      DecisionGround(
        model: row.text(0), index: row.text(1), probability: row[2],
        candidates: try CandidateDocument.candidates(row[3]), note: row.text(4))
    }
  }
}
