import Domain
import Foundation
import GRDB
import Persian

/// What the worker found for an address, as it is stored until the text changes.
enum MatchRow {
  static func match(of address: Int64, _ db: Database) throws -> StoredMatch? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT model, gnaf_index, probability, candidates, moment FROM queue_match
        WHERE address = ? AND fault = ''
        """)
    return try Row.fetchOne(statement, arguments: [address]).map { row in
      StoredMatch(
        model: row.text(0), index: row.text(1), probability: row[2],
        candidates: try CandidateDocument.candidates(row[3]), moment: Moment.date(row[4]))
    }
  }

  /// Takes away what was found for a text that says something else now.
  static func forget(_ address: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM queue_match WHERE address = ?")
      .execute(arguments: [address])
    guard db.changesCount > 0 else { return }
    try db.cachedStatement(
      sql: "UPDATE property_address SET uncertainty = \(QueueTables.unmatched) WHERE id = ?"
    ).execute(arguments: [address])
  }
}
