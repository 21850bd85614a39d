import Domain
import GRDB
import Persian

/// Writes property units with their search text.
struct UnitWriter {
  private let row: RecordWriter
  private var search: SearchWriter
  private let oldPlates: RowWriter
  private let plate: RowWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "unit",
      columns: """
        id, code, endowment, title, title_key, type, use, area, plate_main, plate_sub, \
        plate_section, province, county, locality, address, postcode, latitude, longitude, deed, \
        deed_kind, deed_serial, deed_issued, occupancy, rent, lease_end, share_part, share_whole, \
        plate_part, plate_district, deed_count, identified
        """)
    search = try SearchWriter(db, for: "unit")
    oldPlates = try RowWriter(db, "DELETE FROM unit_plate WHERE unit = ?")
    plate = try RowWriter(db, into: "unit_plate", columns: "unit, main, sub")
  }

  /// Writes the pairs of numbers behind the first; hardly any unit has them.
  private func writePlates(_ it: PropertyUnit, isNew: Bool) throws {
    if !isNew { try oldPlates.run(it.id.raw) }
    guard let plates = it.plate, !plates.otherMains.isEmpty || !plates.otherSubs.isEmpty else {
      return
    }
    let subs = plates.sub == 0 ? [0] : plates.subs
    for main in plates.mains {
      for sub in subs where main != plates.main || sub != plates.sub {
        try plate.run(it.id.raw, main, sub)
      }
    }
  }

  mutating func write(_ it: PropertyUnit, isNew: Bool, places: inout PlaceBook) throws {
    try row.run(
      isNew: isNew, it.id.raw, it.code.string, it.endowment.raw, it.title.string,
      SortKey.of(it.title),
      it.type.rawValue, it.use.rawValue, it.area, it.plate?.main, it.plate?.sub,
      it.plate?.section.string, places.province(it.place.province),
      places.county(it.place.county), it.place.locality.string, it.address.string,
      it.postcode.string, it.coordinates?.latitude, it.coordinates?.longitude,
      it.deed.state.rawValue, it.deed.kind?.rawValue, it.deed.serial.string,
      it.deed.issued?.epoch, it.occupancy.rawValue, it.rent.amount,
      it.leaseEnd?.epoch ?? Unstated.day, it.share?.part ?? 0, it.share?.whole ?? 0,
      it.plate?.part.string ?? "", it.plate?.district.string ?? "", it.deedCount,
      it.identified?.epoch ?? Unstated.day)
    try writePlates(it, isNew: isNew)
    let text = SearchText.of([
      it.title, it.code, it.endowmentName, it.place.locality, it.place.county,
      it.place.province, it.address, it.postcode,
    ])
    try search.put(text, id: it.id.raw)
  }

  /// Writes the units of an endowment once more: they are searched by its name too.
  mutating func rewrite(
    unitsOf endowment: Int64, places: inout PlaceBook, _ db: Database
  ) throws {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM unit WHERE endowment = ?", arguments: [endowment])
    for id in ids {
      if let unit = try UnitRow.unit(id, db) { try write(unit, isNew: false, places: &places) }
    }
  }

  /// Writes what is held back.
  mutating func finish() throws { try search.finish() }
}
