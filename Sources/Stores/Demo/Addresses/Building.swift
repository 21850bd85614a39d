import Domain
import Persian

/// A building on a street, with as many units as doors inside.
struct Building: Sendable {
  let province: CleanText
  let county: CleanText
  let city: CleanText
  let neighbourhood: CleanText
  let mainStreet: CleanText
  let sideStreet: CleanText
  let alley: CleanText
  let plaque: CleanText
  let coordinates: Coordinates
  let units: Int
  /// The first half of its postcodes.
  let prefix: Int
  /// Whether it stands on the ground but not in the file.
  let isMissing: Bool

  /// The row of one unit, two units a floor.
  func row(id: Int, building: Int, unit: Int, postcode: CleanText) -> GnafRow {
    GnafRow(
      id: RecordID(Int64(id)), code: "G" + DemoCode.padded(id, to: 9),
      buildingCode: "B" + DemoCode.padded(building, to: 8), postcode: postcode,
      province: province, county: county, city: city, neighbourhood: neighbourhood,
      mainStreet: mainStreet, sideStreet: sideStreet, alley: alley, plaque: plaque,
      floor: units == 1 ? "" : DemoCode.number(unit / 2 + 1),
      unit: units == 1 ? "" : DemoCode.number(unit + 1), coordinates: coordinates)
  }
}
