import Domain
import Persian

/// The reader of GNAF rows; its slots are found once, since such files have millions of rows.
struct GnafParser: RowParser {
  private let code: Slot
  private let buildingCode: Slot
  private let postcode: Slot
  private let province: Slot
  private let county: Slot
  private let city: Slot
  private let neighbourhood: Slot
  private let mainStreet: Slot
  private let sideStreet: Slot
  private let alley: Slot
  private let plaque: Slot
  private let floor: Slot
  private let unit: Slot
  private let latitude: Slot
  private let longitude: Slot

  init(_ header: HeaderMap) {
    code = header.slot(.gnafCode)
    buildingCode = header.slot(.buildingCode)
    postcode = header.slot(.postcode)
    province = header.slot(.province)
    county = header.slot(.county)
    city = header.slot(.city)
    neighbourhood = header.slot(.neighbourhood)
    mainStreet = header.slot(.mainStreet)
    sideStreet = header.slot(.sideStreet)
    alley = header.slot(.alley)
    plaque = header.slot(.plaque)
    floor = header.slot(.floor)
    unit = header.slot(.unit)
    latitude = header.slot(.latitude)
    longitude = header.slot(.longitude)
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let place = try values.place(province: province, county: county, locality: city)
    return .gnaf(
      GnafRow(
        id: RecordID(0),
        code: try values.requiredCode(code),
        buildingCode: try values.code(buildingCode),
        postcode: try values.postcode(postcode),
        province: place.province, county: place.county, city: place.locality,
        neighbourhood: values.name(neighbourhood),
        mainStreet: values.name(mainStreet),
        sideStreet: values.name(sideStreet),
        alley: values.name(alley),
        plaque: values.name(plaque),
        floor: values.name(floor),
        unit: values.name(unit),
        coordinates: try values.coordinates(latitude: latitude, longitude: longitude)))
  }
}
