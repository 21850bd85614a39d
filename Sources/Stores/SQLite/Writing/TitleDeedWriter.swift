import Domain
import GRDB
import Persian

/// Writes title deeds and which units they cover.
struct TitleDeedWriter {
  private let row: RecordWriter
  private let cover: RowWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "title_deed", columns: "id, serial, kind, issued, province, county, unit_count")
    cover = try RowWriter(
      db, "INSERT INTO title_deed_unit (deed, unit) VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  func write(_ it: TitleDeed, isNew: Bool, places: inout PlaceBook) throws {
    try row.run(
      isNew: isNew, it.id.raw, it.serial.string, it.kind?.rawValue,
      it.issued?.epoch ?? Unstated.day,
      places.province(it.place.province), places.county(it.place.county), it.unitCount)
  }

  /// Puts a unit under the deed of this number, which is made where the list has none.
  static func register(_ deed: Deed, of unit: RecordID<PropertyUnit>, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO title_deed (serial, kind, issued, province, county, unit_count)
        SELECT ?, ?, ?, province, county, 0 FROM unit WHERE id = ? ON CONFLICT (serial) DO NOTHING
        """,
      arguments: [
        deed.serial.string, deed.kind?.rawValue, deed.issued?.epoch ?? Unstated.day, unit.raw,
      ])
    try db.execute(
      sql: """
        INSERT INTO title_deed_unit (deed, unit) SELECT id, ? FROM title_deed WHERE serial = ?
        ON CONFLICT DO NOTHING
        """, arguments: [unit.raw, deed.serial.string])
  }

  /// Puts a unit under a deed; once is enough.
  func cover(_ unit: RecordID<PropertyUnit>, by deed: RecordID<TitleDeed>) throws {
    try cover.run(deed.raw, unit.raw)
  }
}
