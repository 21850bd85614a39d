import Domain
import GRDB
import Persian

/// The GNAF row that a ruling accepts, within one write transaction.
struct AcceptedRow {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The verdict that a ruling comes to in this store.
  func verdict(of ruling: Ruling) throws -> Verdict {
    ruling.verdict(accepting: try id(of: ruling) ?? RecordID(0))
  }

  /// The store's own number of the row; a row the store has not is written into it.
  ///
  /// Nil where the ruling accepts none.
  private func id(of ruling: Ruling) throws -> RecordID<GnafRow>? {
    guard case .accept(let row) = ruling else { return nil }
    if let known = try GnafRecord.id(of: row.code, db) { return RecordID(known) }
    guard !row.code.isEmpty else { throw SourceError.conflict(detail: "a row without a code") }
    var places = PlaceBook(db)
    let place = try places.stored(Place(province: row.province, county: row.county))
    let id = RecordID<GnafRow>(try SQLiteStore.freeID("gnaf", db))
    let writer = try GnafWriter(db)
    try writer.write(row.with(id: id, place: place), isNew: true, places: &places)
    return id
  }
}
