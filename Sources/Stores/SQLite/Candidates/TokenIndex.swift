import Domain
import GRDB

/// The inverted index of GNAF rows by token, within some counties of one snapshot.
struct TokenIndex {
  /// Rows of one token, with how many there are in the counties.
  private struct Posting {
    let word: Int64
    let weight: Double
    let frequency: Int
  }

  private let db: Database
  /// Nil means anywhere.
  private let counties: [Int64]?
  private let listed: Statement
  private let counted: Statement
  private let held: Statement

  init(counties names: [String], _ db: Database) throws {
    self.db = db
    counties =
      names.isEmpty ? nil : try Set(names).compactMap { try PlaceBook.found("county", $0, db) }
    listed = try db.cachedStatement(
      sql: "SELECT gnaf FROM gnaf_token WHERE county = ? AND word = ?")
    counted = try db.cachedStatement(
      sql: "SELECT n FROM gnaf_frequency WHERE word = ? AND county = ?")
    held = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM gnaf_token
          WHERE county = (SELECT county FROM gnaf WHERE id = ?1) AND word = ?2 AND gnaf = ?1)
        """)
  }

  func word(_ token: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM gnaf_word WHERE word = ?"), arguments: [token])
  }

  func frequency(of word: Int64?) throws -> Int {
    guard let word else { return 0 }
    guard let counties else {
      return try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT coalesce(sum(n), 0) FROM gnaf_frequency WHERE word = ?"),
        arguments: [word]) ?? 0
    }
    return try counties.reduce(0) { sum, county in
      try sum + (Int.fetchOne(counted, arguments: [word, county]) ?? 0)
    }
  }

  /// The ids of the rows that share most by summed weight, best first, ties by id.
  ///
  /// Rare tokens are read first. Once the tokens left could not lift a row that shares none of the rest
  /// above the last of the best, they are only looked up for the rows at hand: the answer is exact, and
  /// «خیابان» costs nothing.
  func best(_ tokens: [WeightedToken], limit: Int) throws -> [Int64] {
    guard limit > 0 else { return [] }
    var left = try postings(of: tokens)
    var scores: [Int64: Double] = [:]
    while let rarest = left.first {
      let reachable = left.reduce(0) { $0 + $1.weight }
      if scores.count >= limit, rarest.frequency > limit,
        Self.threshold(of: scores, limit) > reachable
      {
        break
      }
      for county in try counties ?? allCounties(of: rarest.word) {
        let rows = try Int64.fetchCursor(listed, arguments: [county, rarest.word])
        while let row = try rows.next() { scores[row, default: 0] += rarest.weight }
      }
      left.removeFirst()
    }
    if !left.isEmpty { try complete(&scores, with: left, limit: limit) }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// The known tokens, each once with its weights summed, the rarest first; weightless ones say nothing.
  private func postings(of tokens: [WeightedToken]) throws -> [Posting] {
    var weights: [String: Double] = [:]
    for token in tokens { weights[token.token, default: 0] += token.weight }
    return try weights.compactMap { token, weight in
      guard weight > 0, let word = try word(token) else { return nil }
      let frequency = try frequency(of: word)
      return frequency > 0 ? Posting(word: word, weight: weight, frequency: frequency) : nil
    }.sorted { ($0.frequency, $0.word) < ($1.frequency, $1.word) }
  }

  /// Adds the remaining tokens to the rows that can still be among the best.
  private func complete(
    _ scores: inout [Int64: Double], with left: [Posting], limit: Int
  ) throws {
    let reachable = left.reduce(0) { $0 + $1.weight }
    let least = Self.threshold(of: scores, limit) - reachable
    scores = scores.filter { $0.value >= least }
    for row in scores.keys {
      for posting in left
      where try Bool.fetchOne(held, arguments: [row, posting.word]) ?? false {
        scores[row, default: 0] += posting.weight
      }
    }
  }

  private func allCounties(of word: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT county FROM gnaf_frequency WHERE word = ? AND n > 0"),
      arguments: [word])
  }

  /// The score of the last of the best so far.
  private static func threshold(of scores: [Int64: Double], _ limit: Int) -> Double {
    let best = scores.values.sorted(by: >)
    return best.count >= limit ? best[limit - 1] : 0
  }
}
