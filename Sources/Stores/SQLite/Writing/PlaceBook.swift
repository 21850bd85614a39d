import Domain
import Foundation
import GRDB
import Persian

/// The ids of provinces and counties by name, while one batch is written.
///
/// Names that fold alike are one place; the first spelling stays.
struct PlaceBook {
  private struct Entry {
    let id: Int64
    let name: CleanText
  }

  private let db: Database
  private var provinces: [String: Entry] = [:]
  private var counties: [String: Entry] = [:]

  init(_ db: Database) {
    self.db = db
  }

  mutating func province(_ name: CleanText) throws -> Int64 { try provinceEntry(name).id }

  mutating func county(_ name: CleanText) throws -> Int64 { try countyEntry(name).id }

  /// The same place as the store spells it.
  mutating func stored(_ place: Place) throws -> Place {
    try Place(
      province: provinceEntry(place.province).name, county: countyEntry(place.county).name,
      locality: place.locality)
  }

  /// The id of the place that folds so, where the store knows it.
  static func found(_ table: String, _ folded: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(table) WHERE folded = ?"), arguments: [folded])
  }

  /// Gives counties written by an older version their place among the others.
  static func rankCounties(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT id, name, folded FROM county WHERE rank = x''")
    for row in rows {
      try db.execute(
        sql: "UPDATE county SET rank = ? WHERE id = ?",
        arguments: [SortKey.unique(row[1], apartFrom: row[2]), row[0] as Int64])
    }
  }

  private mutating func provinceEntry(_ name: CleanText) throws -> Entry {
    if let known = provinces[name.string] { return known }
    let folded = Folding.key(name)
    let rank = SortKey.unique(name.string, apartFrom: folded)
    let entry =
      try found("province", folded)
      ?? inserted(
        "INSERT INTO province (name, folded, rank) VALUES (?, ?, ?)", name, [folded, rank])
    provinces[name.string] = entry
    return entry
  }

  private mutating func countyEntry(_ name: CleanText) throws -> Entry {
    if let known = counties[name.string] { return known }
    let folded = Folding.key(name)
    let entry =
      try found("county", folded)
      ?? inserted(
        "INSERT INTO county (name, folded, rank) VALUES (?, ?, ?)", name,
        [folded, SortKey.unique(name.string, apartFrom: folded)])
    counties[name.string] = entry
    return entry
  }

  private func found(_ table: String, _ folded: String) throws -> Entry? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, name FROM \(table) WHERE folded = ?"),
      arguments: [folded]
    ).map { Entry(id: $0[0], name: $0.text(1)) }
  }

  private func inserted(
    _ sql: String, _ name: CleanText, _ keys: StatementArguments
  ) throws -> Entry {
    try db.execute(sql: sql, arguments: [name.string] + keys)
    return Entry(id: db.lastInsertedRowID, name: name)
  }
}
