import Domain
import GRDB

extension SQLiteStore {
  /// One page of a selection, each row read by its id.
  func page<Record: Sendable>(
    _ window: Window, reading record: @escaping @Sendable (Int64, Database) throws -> Record?,
    of selection: @escaping @Sendable (Database) throws -> Selection
  ) async throws(SourceError) -> Page<Record> {
    let cache = listings
    return try await read { db in
      let (ids, total) = try Listing(selection(db), db, cache).ids(in: window)
      return Page(
        rows: try ids.compactMap { try record($0, db) }, offset: window.offset, total: total)
    }
  }

  /// The next row of a selection that holds the words, or what is close to them.
  func finding(
    of words: [String], from position: Int, forward: Bool,
    in selection: @escaping @Sendable (Database) throws -> Selection
  ) async throws(SourceError) -> SearchFinding? {
    let cache = listings
    return try await read { db in
      try Listing(selection(db), db, cache).finding(of: words, from: position, forward: forward)
    }
  }

  /// How many rows of a selection hold the words, or what is close to them.
  func hitCount(
    of words: [String], at position: Int,
    in selection: @escaping @Sendable (Database) throws -> Selection
  ) async throws(SourceError) -> HitCount {
    let cache = listings
    return try await read { db in
      try Listing(selection(db), db, cache).hitCount(of: words, at: position)
    }
  }
}
