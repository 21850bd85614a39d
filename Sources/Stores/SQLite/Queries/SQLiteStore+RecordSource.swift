package import Domain
import GRDB
package import Persian

extension SQLiteStore: RecordSource {
  package func page<Record: Listed>(
    _ query: RecordQuery<Record>, window: Window
  ) async throws(SourceError) -> Page<Record> {
    try await read(query) { listing, table in
      let (ids, total) = try listing.ids(in: window)
      return Page(
        rows: try ids.compactMap { try table.read($0, listing.db) }, offset: window.offset,
        total: total)
    }
  }

  package func record<Record: Listed>(
    _ id: RecordID<Record>
  ) async throws(SourceError) -> Record? {
    let table = try StoredTables.table(of: Record.self)
    return try await read { db in try table.read(id.raw, db) }
  }

  package func find<Record: Listed>(
    _ text: CleanText, among query: RecordQuery<Record>, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding? {
    try await read(query) { listing, _ in
      try listing.finding(of: SearchText.words(text), from: position, forward: forward)
    }
  }

  package func countHits<Record: Listed>(
    of text: CleanText, among query: RecordQuery<Record>, at position: Int
  ) async throws(SourceError) -> HitCount {
    try await read(query) { listing, _ in
      try listing.hitCount(of: SearchText.words(text), at: position)
    }
  }

  package func position<Record: Listed>(
    of id: RecordID<Record>, among query: RecordQuery<Record>
  ) async throws(SourceError) -> Int? {
    try await read(query) { listing, _ in try listing.position(of: id.raw) }
  }

  /// Reads from a list in one snapshot.
  private func read<Record: Listed, Value: Sendable>(
    _ query: RecordQuery<Record>,
    _ body: @escaping @Sendable (Listing, StoredTable<Record>) throws -> Value
  ) async throws(SourceError) -> Value {
    let table = try StoredTables.table(of: Record.self)
    let cache = listings
    return try await read { db in
      try body(Listing(Selection(query, in: table, db), db, cache), table)
    }
  }
}
