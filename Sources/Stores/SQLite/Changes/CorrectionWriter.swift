import Domain
import GRDB
import Persian

/// Puts single fields right, by the readers of imports, so that sorting keys and search texts follow.
struct CorrectionWriter {
  private let db: Database
  private var places: PlaceBook
  private var endowments: EndowmentWriter
  private var units: UnitWriter
  private var addresses: AddressWriter

  init(_ db: Database) throws {
    self.db = db
    places = PlaceBook(db)
    endowments = try EndowmentWriter(db)
    units = try UnitWriter(db)
    addresses = try AddressWriter(db)
  }

  /// Writes what the writers hold back.
  mutating func finish() throws {
    try endowments.finish()
    try units.finish()
    try addresses.finish()
  }

  /// Changes a field from what it must say to something else; returns that as it was stored.
  mutating func correct(
    _ record: RecordRef, _ field: CorrectableField, from old: CleanText, to new: CleanText
  ) throws -> CleanText {
    guard field.subject == record.subject else { throw ChangeRefusal.foreignField(field) }
    guard let current = try FieldReading.value(of: field, record.id, db) else {
      throw ChangeRefusal.gone
    }
    guard current == old else { throw ChangeRefusal.overtaken(now: current) }
    let value = try FieldReading.read(new, field)
    guard value.text != current else { throw ChangeRefusal.unchanged }
    let assignments = value.columns.map { "\($0.name) = ?" }.joined(separator: ", ")
    try db.execute(
      sql: "UPDATE \(field.table) SET \(assignments) WHERE id = ?",
      arguments: StatementArguments(value.columns.map(\.value)) + [record.id])
    try rewrite(record, field)
    return value.text
  }

  /// Writes the record once more, for all that follows from its fields.
  private mutating func rewrite(_ record: RecordRef, _ field: CorrectableField) throws {
    switch record.subject {
    case .endowments:
      guard let endowment = try EndowmentRow.endowment(record.id, db) else { return }
      try endowments.write(endowment, isNew: false, places: &places)
      if field == .endowmentName { try units.rewrite(unitsOf: record.id, places: &places, db) }
    case .units:
      guard let unit = try UnitRow.unit(record.id, db) else { return }
      try units.write(unit, isNew: false, places: &places)
    case .addresses:
      guard let address = try AddressRow.address(record.id, db) else { return }
      try addresses.write(address, isNew: false, places: &places)
      try MatchRow.forget(record.id, db)
    default: break
    }
  }
}
