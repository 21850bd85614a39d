import Domain
import GRDB
import Persian

/// Writes property units with their search text.
struct UnitWriter {
  private let row: RowWriter
  private var search: SearchWriter

  init(_ db: Database, updating: Bool) throws {
    row = try RowWriter(
      db, into: "unit",
      columns: """
        id, code, endowment, title, title_key, type, use, area, plate_main, plate_sub, \
        plate_section, province, county, locality, address, postcode, latitude, longitude, deed, \
        deed_kind, deed_serial, deed_issued, occupancy, rent, lease_end
        """,
      updating: updating)
    search = try SearchWriter(db, for: "unit")
  }

  mutating func write(_ it: PropertyUnit, places: inout PlaceBook) throws {
    try row.run(
      it.id.raw, it.code.string, it.endowment.raw, it.title.string, SortKey.of(it.title),
      it.type.rawValue, it.use.rawValue, it.area, it.plate?.main, it.plate?.sub,
      it.plate?.section.string, places.province(it.place.province),
      places.county(it.place.county), it.place.locality.string, it.address.string,
      it.postcode.string, it.coordinates?.latitude, it.coordinates?.longitude,
      it.deed.state.rawValue, it.deed.kind?.rawValue, it.deed.serial.string,
      it.deed.issued?.epoch, it.occupancy.rawValue, it.rent.amount,
      it.leaseEnd?.epoch ?? Unstated.day)
    let text = SearchText.of([
      it.title, it.code, it.endowmentName, it.place.locality, it.place.county,
      it.place.province, it.address, it.postcode,
    ])
    try search.put(text, id: it.id.raw)
  }

  /// Writes what is held back.
  mutating func finish() throws { try search.finish() }
}
