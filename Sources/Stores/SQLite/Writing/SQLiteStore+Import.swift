package import Domain
import GRDB
import Persian

extension SQLiteStore {
  /// Writes a batch in one transaction: each record is inserted, or updated where its code is known.
  ///
  /// A record the store must refuse is reported and left out; the others are written, and every counter
  /// follows. The report that `conclude` makes of it is written in the same transaction. What is only tried
  /// is taken back.
  package func write(
    _ batch: [ImportRecord], isTrial: Bool = false,
    conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    var stopped: ImportError?
    do {
      return try writing(isTrial: isTrial) { db in
        var upsert = try Upsert(db)
        let outcome = try upsert.write(batch)
        do {
          var report = try conclude(outcome)
          if !isTrial { try ImportReportRow.write(&report, db) }
          return report
        } catch let error as ImportError {
          stopped = error
          throw error
        }
      }
    } catch {
      throw stopped ?? .store(error, rowsDone: 0)
    }
  }

  /// Writes a batch that no log needs to know of.
  package func apply(_ batch: [ImportRecord]) throws(SourceError) -> ImportOutcome {
    try writeNow { db in
      var upsert = try Upsert(db)
      return try upsert.write(batch)
    }
  }

  /// Makes ready for an import: room for the pages that a batch touches, fewer copies of them from the log.
  ///
  /// A commit need not reach the disk at once: a power cut takes a batch and its report together.
  package func prepareForImport() throws(SourceError) {
    do {
      try pool.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            PRAGMA cache_size = -24576; PRAGMA synchronous = NORMAL;
            PRAGMA wal_autocheckpoint = 8192
            """)
      }
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  private func writing<Value>(
    isTrial: Bool, _ body: (Database) throws -> Value
  ) throws(SourceError) -> Value {
    do {
      return try pool.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return isTrial ? .rollback : .commit
        }
        guard let value else { throw SourceError.unexpected(detail: "a batch without an end") }
        return value
      }
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }
}
