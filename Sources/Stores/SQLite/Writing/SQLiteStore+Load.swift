package import Domain
import GRDB
import Persian

extension SQLiteStore {
  /// Loads much at once: indexes and triggers are dropped before, and rebuilt with every counter after.
  ///
  /// A marker stands in the store until all is done, so that a load cut short is recognised on opening;
  /// lists of other consoles are locked meanwhile, for want of indexes.
  package func load(_ body: (inout BulkLoader) throws -> Void) throws(SourceError) {
    do {
      try pool.writeWithoutTransaction { db in
        try prepare(db)
        do {
          var loader = try BulkLoader(db)
          try body(&loader)
          try loader.finish()
          try complete(db)
        } catch {
          if db.isInsideTransaction { try db.rollback() }
          try Self.restoreSettings(db)
          throw error
        }
        try Self.restoreSettings(db)
      }
      // Readers may keep pages of the log in use: what cannot be folded in now is later.
      _ = try? pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  private func prepare(_ db: Database) throws {
    // Whatever a power cut takes from a load is loaded again: the marker tells.
    try db.execute(
      sql: """
        PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;
        PRAGMA threads = 2
        """)
    try db.inTransaction(.immediate) {
      try LoadMarker.set(db)
      try Derived.remove(db)
      return .commit
    }
  }

  private func complete(_ db: Database) throws {
    // Every thread that sorts for an index may take as much as the cache.
    try db.execute(sql: "PRAGMA cache_size = -12288; PRAGMA shrink_memory")
    try Derived.index(db)
    // One transaction, so that no write of another console falls between count and watch.
    try db.inTransaction(.immediate) {
      try Derived.count(db)
      try AuditAdoption.adopt(db)
      return .commit
    }
    let dangling = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
    if let dangling {
      let table = CleanText(RawText(dangling[0] as String? ?? ""))
      throw SourceError.conflict(detail: "\(table) refers to a row that is not there")
    }
    try db.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE")
    try db.execute(sql: "PRAGMA synchronous = FULL")
    try LoadMarker.clear(db)
  }

  private static func restoreSettings(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -\(StoreConfiguration.cache); PRAGMA threads = 0; PRAGMA shrink_memory
        """)
  }
}
