package import Domain
import GRDB
package import Persian

extension SQLiteStore: RecordSource {
  package func page<Record: Listed>(
    _ query: RecordQuery<Record>, window: Window
  ) async throws(SourceError) -> Page<Record> {
    let table = try StoredTables.table(of: Record.self)
    let cache = listings
    return try await read { db in
      let listing = try Listing(Selection(query, in: table, db), db, cache)
      let (ids, total) = try listing.ids(in: window)
      return Page(
        rows: try ids.compactMap { try table.read($0, db) }, offset: window.offset, total: total)
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
    let table = try StoredTables.table(of: Record.self)
    let cache = listings
    return try await read { db in
      try Listing(Selection(query, in: table, db), db, cache)
        .finding(of: SearchText.words(text), from: position, forward: forward)
    }
  }

  package func countHits<Record: Listed>(
    of text: CleanText, among query: RecordQuery<Record>, at position: Int
  ) async throws(SourceError) -> HitCount {
    let table = try StoredTables.table(of: Record.self)
    let cache = listings
    return try await read { db in
      try Listing(Selection(query, in: table, db), db, cache)
        .hitCount(of: SearchText.words(text), at: position)
    }
  }

  package func position<Record: Listed>(
    of id: RecordID<Record>, among query: RecordQuery<Record>
  ) async throws(SourceError) -> Int? {
    let table = try StoredTables.table(of: Record.self)
    let cache = listings
    return try await read { db in
      try Listing(Selection(query, in: table, db), db, cache).position(of: id.raw)
    }
  }
}
