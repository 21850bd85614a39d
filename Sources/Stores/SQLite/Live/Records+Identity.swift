import Domain

// The same record under the id the store assigned.

extension Lease {
  func with(id: RecordID<Lease>) -> Lease {
    var copy = self
    copy.id = id
    return copy
  }
}

extension Instalment {
  func with(id: RecordID<Instalment>, lease: RecordID<Lease>) -> Instalment {
    var copy = self
    copy.id = id
    copy.lease = lease
    return copy
  }
}

extension PropertyAddress {
  func with(id: RecordID<PropertyAddress>) -> PropertyAddress {
    PropertyAddress(
      id: id, code: code, endowmentName: endowmentName, officeProvince: officeProvince,
      officeCounty: officeCounty, text: text, postcode: postcode, state: state,
      arrived: arrived, decision: decision)
  }
}

extension GnafRow {
  func with(id: RecordID<GnafRow>, place: Place) -> GnafRow {
    GnafRow(
      id: id, code: code, buildingCode: buildingCode, postcode: postcode,
      province: place.province, county: place.county, city: city, neighbourhood: neighbourhood,
      mainStreet: mainStreet,
      sideStreet: sideStreet, alley: alley, plaque: plaque, floor: floor, unit: unit,
      coordinates: coordinates)
  }
}
