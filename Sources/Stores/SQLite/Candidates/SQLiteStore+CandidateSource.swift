package import Domain
import GRDB
package import Persian

extension SQLiteStore {
  /// Hands over every GNAF row of the store.
  ///
  /// A million rows take seconds: it is not for threads of tasks.
  package func forEachGnafRow(_ body: (GnafRow) -> Void) throws(SourceError) {
    try readNow { db in try GnafRecord.forEach(db, body) }
  }

  /// A number that rises with every change of a GNAF row.
  package func gnafRevision() throws(SourceError) -> Int64 {
    try readNow { db in
      try Int64.fetchOne(db, sql: "SELECT n FROM revision WHERE subject = 'gnaf'") ?? 0
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

extension SQLiteStore {
  /// What tells this store's GNAF from another, or from itself before rows were added.
  ///
  /// It is their number and the last of them: rows delivered anew under their codes are not told apart.
  package func gnafIndexName() throws(SourceError) -> CleanText {
    try readNow { db in
      let rows = try ClassCounts.total("gnaf_tally", db)
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM gnaf") ?? 0
      return CleanText(RawText("store-\(rows)-\(last)"))
    }
  }
}
