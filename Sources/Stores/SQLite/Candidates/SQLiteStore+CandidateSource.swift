package import Domain
import GRDB

extension SQLiteStore {
  /// Every GNAF row of the store.
  ///
  /// A million rows take seconds: it is not for threads of tasks.
  package func gnafRows() throws(SourceError) -> [GnafRow] {
    try readNow { db in try GnafRecord.all(db) }
  }

  /// Changes whenever GNAF rows are added or taken away; no scan.
  package func gnafMark() throws(SourceError) -> Int64 {
    try readNow { db in
      let newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM gnaf") ?? 0
      return newest &* 1_000_003 &+ Int64(try ClassCounts.total("gnaf_tally", db))
    }
  }
}

extension SQLiteStore: CandidateSource {
  package func frequencies(
    of tokens: [String], in counties: [String]
  ) throws(SourceError) -> [Int] {
    try readNow { db in
      let index = try TokenIndex(counties: counties, db)
      return try tokens.map { try index.frequency(of: index.word($0)) }
    }
  }

  package func rows(
    sharing tokens: [WeightedToken], in counties: [String], limit: Int
  ) throws(SourceError) -> [GnafRow] {
    try readNow { db in
      try TokenIndex(counties: counties, db).best(tokens, limit: limit)
        .compactMap { try GnafRecord.row($0, db) }
    }
  }

  package func rows(postcode: String) throws(SourceError) -> [GnafRow] {
    try readNow { db in
      try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM gnaf WHERE postcode = ? ORDER BY id"),
        arguments: [postcode]
      ).compactMap { try GnafRecord.row($0, db) }
    }
  }
}
