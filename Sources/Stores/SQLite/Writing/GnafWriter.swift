import Domain
import GRDB
import Persian

/// Writes GNAF rows.
struct GnafWriter {
  private let row: RecordWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "gnaf",
      columns: """
        id, code, building_code, postcode, province, county, city, neighbourhood, main_street, \
        side_street, alley, plaque, floor, unit, latitude, longitude
        """)
  }

  func write(_ it: GnafRow, isNew: Bool, places: inout PlaceBook) throws {
    try row.run(
      isNew: isNew, it.id.raw, it.code.string, it.buildingCode.string, it.postcode.string,
      places.province(it.province), places.county(it.county), it.city.string,
      it.neighbourhood.string, it.mainStreet.string, it.sideStreet.string, it.alley.string,
      it.plaque.string, it.floor.string, it.unit.string, it.coordinates?.latitude,
      it.coordinates?.longitude)
  }
}
