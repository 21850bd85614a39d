import Domain
import GRDB
import Persian

/// Writes GNAF rows and their tokens, each token once a row, under the row's county.
struct GnafWriter {
  private let db: Database
  private let row: RecordWriter
  private let token: RowWriter
  private let tokens: @Sendable (GnafRow) -> [String]
  private var words: [String: Int64] = [:]

  init(_ db: Database, tokens: @escaping @Sendable (GnafRow) -> [String]) throws {
    self.db = db
    self.tokens = tokens
    row = try RecordWriter(
      db, into: "gnaf",
      columns: """
        id, code, building_code, postcode, province, county, city, neighbourhood, main_street, \
        side_street, alley, plaque, floor, unit, latitude, longitude
        """)
    token = try RowWriter(db, into: "gnaf_token", columns: "county, word, gnaf")
  }

  mutating func write(_ it: GnafRow, isNew: Bool, places: inout PlaceBook) throws {
    let county = try places.county(it.county)
    try row.run(
      isNew: isNew, it.id.raw, it.code.string, it.buildingCode.string, it.postcode.string,
      places.province(it.province), county, it.city.string, it.neighbourhood.string,
      it.mainStreet.string, it.sideStreet.string, it.alley.string, it.plaque.string,
      it.floor.string, it.unit.string, it.coordinates?.latitude, it.coordinates?.longitude)
    for word in Set(tokens(it)) {
      try token.run(county, id(of: word), it.id.raw)
    }
  }

  /// Takes a row's tokens out of the index, before the row is written anew.
  mutating func forgetTokens(of it: GnafRow, places: inout PlaceBook) throws {
    let county = try places.county(it.county)
    let removal = try RowWriter(
      db, "DELETE FROM gnaf_token WHERE county = ? AND word = ? AND gnaf = ?")
    for word in Set(tokens(it)) {
      try removal.run(county, id(of: word), it.id.raw)
    }
  }

  private mutating func id(of word: String) throws -> Int64 {
    if let known = words[word] { return known }
    let find = try db.cachedStatement(sql: "SELECT id FROM gnaf_word WHERE word = ?")
    if let stored = try Int64.fetchOne(find, arguments: [word]) {
      words[word] = stored
      return stored
    }
    try db.execute(sql: "INSERT INTO gnaf_word (word) VALUES (?)", arguments: [word])
    words[word] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
