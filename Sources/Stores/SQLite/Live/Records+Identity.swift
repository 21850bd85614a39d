import Domain

// The same record under the id the store assigned.

extension Lease {
  func with(id: RecordID<Lease>) -> Lease {
    Lease(
      id: id, contractNumber: contractNumber, unit: unit, tenant: tenant, kind: kind,
      state: state, start: start, end: end, rent: rent, deposit: deposit, due: due, paid: paid)
  }
}

extension Instalment {
  func with(id: RecordID<Instalment>, lease: RecordID<Lease>) -> Instalment {
    Instalment(
      id: id, lease: lease, dueDate: dueDate, amount: amount, paid: paid, paidOn: paidOn)
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
