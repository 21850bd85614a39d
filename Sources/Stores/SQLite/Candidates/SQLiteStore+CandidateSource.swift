package import Domain
import GRDB

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
