import Domain
import GRDB
import Persian

/// Writes imported records within one transaction, each found by its code.
struct Upsert {
  enum Effect {
    case inserted
    case updated
    case unchanged
  }

  /// Why a record was left out; nothing of it has been written.
  struct Refusal: Error {
    let reason: ImportRejection
  }

  let db: Database
  var places: PlaceBook
  var endowments: EndowmentWriter
  var units: UnitWriter
  let leases: LeaseWriter
  var gnaf: GnafWriter
  var addresses: AddressWriter
  private var nextIDs: [String: Int64] = [:]

  init(_ db: Database, tokens: @escaping @Sendable (GnafRow) -> [String]) throws {
    self.db = db
    places = PlaceBook(db)
    endowments = try EndowmentWriter(db, updating: true)
    units = try UnitWriter(db, updating: true)
    leases = try LeaseWriter(db, updating: true)
    gnaf = try GnafWriter(db, updating: true, tokens: tokens)
    addresses = try AddressWriter(db, updating: true)
  }

  mutating func write(_ record: ImportRecord) throws -> Effect {
    switch record {
    case .endowment(let record): try write(record)
    case .unit(let record): try write(record)
    case .lease(let record): try write(record)
    case .gnaf(let row): try write(row)
    case .property(let record): try write(record)
    }
  }

  /// Writes what the writers hold back.
  mutating func finish() throws {
    try endowments.finish()
    try units.finish()
    try addresses.finish()
  }

  /// The id of the row with this code; nil where there is none.
  func id(
    in table: String, _ key: String, _ code: CleanText, _ column: ImportColumn
  ) throws -> Int64? {
    guard !code.isEmpty else { throw Refusal(reason: .missing(column)) }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(key) = ?"),
      arguments: [code.string])
  }

  /// The id of the row this code refers to.
  func reference(
    to table: String, _ code: CleanText, _ column: ImportColumn
  ) throws -> Int64 {
    guard let id = try id(in: table, "code", code, column) else {
      throw Refusal(reason: .unknownReference(column, code: code))
    }
    return id
  }

  /// The id for a new row.
  mutating func freeID(_ table: String) throws -> Int64 {
    let id = try nextIDs[table] ?? SQLiteStore.freeID(table, db)
    nextIDs[table] = id + 1
    return id
  }
}
