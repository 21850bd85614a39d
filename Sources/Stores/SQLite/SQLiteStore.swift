package import Domain
import GRDB

/// The embedded store: one SQLite file that any number of consoles read while one writes.
///
/// A value that shares a pool of connections; copies are the same store.
package struct SQLiteStore: Sendable {
  let pool: DatabasePool
  /// A connection that never writes, so that its `data_version` tells of every commit by others.
  let watch: DatabaseQueue
  let listings = ListingCache()

  init(pool: DatabasePool, watch: DatabaseQueue) {
    self.pool = pool
    self.watch = watch
  }

  /// Reads in one snapshot, away from the caller's thread.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(SourceError) -> Value {
    do {
      return try await pool.read(body)
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  /// Writes in one immediate transaction, away from the caller's thread.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(SourceError) -> Value {
    do {
      return try await pool.write(body)
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  /// Reads in one snapshot on the caller's thread.
  func readNow<Value>(_ body: (Database) throws -> Value) throws(SourceError) -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  /// Writes in one immediate transaction on the caller's thread.
  func writeNow<Value>(_ body: (Database) throws -> Value) throws(SourceError) -> Value {
    do {
      return try pool.write(body)
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  /// Gives back the pages of the file that are held, as soon as each connection is free; it does not wait.
  package func releaseMemory() { pool.releaseMemoryEventually() }

  /// Closes the file; every later call fails.
  package func close() throws(SourceError) {
    do {
      try watch.close()
      let isReadOnly = pool.configuration.readonly
      try pool.close()
      // The pool's readers go last and cannot fold the log into the file; where no other console
      // has the store open, this does.
      guard !isReadOnly else { return }
      let last = try DatabaseQueue(path: pool.path)
      try last.read { db in _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
      try last.close()
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }
}
