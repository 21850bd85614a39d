package import Domain
import GRDB

extension SQLiteStore {
  /// Writes a batch in one transaction: each record is inserted, or updated where its code is known.
  ///
  /// A record the store must refuse is reported and left out; the others are written. Counters follow by
  /// triggers.
  package func apply(_ batch: [ImportRecord]) throws(SourceError) -> ImportOutcome {
    try writeNow { db in
      var upsert = try Upsert(db, tokens: tokens)
      var outcome = ImportOutcome()
      for (index, record) in batch.enumerated() {
        do {
          switch try upsert.write(record) {
          case .inserted: outcome.inserted += 1
          case .updated: outcome.updated += 1
          case .unchanged: outcome.unchanged += 1
          }
        } catch let refusal as Upsert.Refusal {
          outcome.rejected.append((index, refusal.reason))
        }
      }
      try upsert.finish()
      return outcome
    }
  }
}
