package import Domain
import GRDB

extension SQLiteStore: ChangeFeed {
  /// SQLite's own count of commits seen by a connection that makes none: no table is read.
  package func changeToken() async throws(SourceError) -> Int64 {
    do {
      return try await watch.unsafeRead { db in
        try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }
}
