package import Persian

/// One address of the Post's national file (جی‌نف); an empty text is "not recorded".
package struct GnafRow: Hashable, Sendable {
  package let id: RecordID<GnafRow>
  package let code: CleanText
  package let buildingCode: CleanText
  package let postcode: CleanText
  package let province: CleanText
  package let county: CleanText
  package let city: CleanText
  package let neighbourhood: CleanText
  package let mainStreet: CleanText
  package let sideStreet: CleanText
  package let alley: CleanText
  package let plaque: CleanText
  package let floor: CleanText
  package let unit: CleanText
  package let coordinates: Coordinates?

  package init(
    id: RecordID<GnafRow>, code: CleanText, buildingCode: CleanText, postcode: CleanText,
    province: CleanText, county: CleanText, city: CleanText, neighbourhood: CleanText,
    mainStreet: CleanText, sideStreet: CleanText, alley: CleanText, plaque: CleanText,
    floor: CleanText, unit: CleanText, coordinates: Coordinates?
  ) {
    self.id = id
    self.code = code
    self.buildingCode = buildingCode
    self.postcode = postcode
    self.province = province
    self.county = county
    self.city = city
    self.neighbourhood = neighbourhood
    self.mainStreet = mainStreet
    self.sideStreet = sideStreet
    self.alley = alley
    self.plaque = plaque
    self.floor = floor
    self.unit = unit
    self.coordinates = coordinates
  }

  /// The recorded text of one field.
  package subscript(field: AddressField) -> CleanText {
    switch field {
    case .province: province
    case .county: county
    case .city: city
    case .neighbourhood: neighbourhood
    case .mainStreet: mainStreet
    case .sideStreet: sideStreet
    case .alley: alley
    case .plaque: plaque
    case .floor: floor
    case .unit: unit
    case .postcode: postcode
    }
  }
}

/// A part of an address, in the order of the national standard address.
package enum AddressField: Int, Coded {
  case province = 1
  case county
  case city
  case neighbourhood
  case mainStreet
  case sideStreet
  case alley
  case plaque
  case floor
  case unit
  case postcode
}
