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

  /// The position of the next row of a selection that holds the words of `text`.
  func position(
    of text: [String], from position: Int, forward: Bool,
    in selection: @escaping @Sendable (Database) throws -> Selection
  ) async throws(SourceError) -> Int? {
    let cache = listings
    return try await read { db in
      try Listing(selection(db), db, cache).position(of: text, from: position, forward: forward)
    }
  }
}
