package import Persian

/// A property unit (رقبه): the smallest unit of count of endowed real property.
package struct PropertyUnit: Hashable, Sendable {
  package let id: RecordID<PropertyUnit>
  package let code: CleanText
  package let endowment: RecordID<Endowment>
  package let endowmentName: CleanText
  package let title: CleanText
  package let type: PropertyType
  package let use: EndowmentUse
  /// Square metres; zero where it is not an area (a qanat, a share).
  package let area: Int
  package let plate: RegistrationPlate?
  package let place: Place
  package let address: CleanText
  package let postcode: CleanText
  package let coordinates: Coordinates?
  package let deed: Deed
  package let occupancy: Occupancy
  /// Yearly rent of the lease in force; zero where there is none.
  package let rent: Rial
  /// Last day of the lease in force, past though it may be; nil where there is none.
  package let leaseEnd: Day?

  package init(
    id: RecordID<PropertyUnit>, code: CleanText, endowment: RecordID<Endowment>,
    endowmentName: CleanText, title: CleanText, type: PropertyType, use: EndowmentUse, area: Int,
    plate: RegistrationPlate?, place: Place, address: CleanText, postcode: CleanText,
    coordinates: Coordinates?, deed: Deed, occupancy: Occupancy, rent: Rial, leaseEnd: Day?
  ) {
    self.id = id
    self.code = code
    self.endowment = endowment
    self.endowmentName = endowmentName
    self.title = title
    self.type = type
    self.use = use
    self.area = area
    self.plate = plate
    self.place = place
    self.address = address
    self.postcode = postcode
    self.coordinates = coordinates
    self.deed = deed
    self.occupancy = occupancy
    self.rent = rent
    self.leaseEnd = leaseEnd
  }
}

/// The title deed of a unit, or how far it has come.
package struct Deed: Hashable, Sendable {
  package let state: DeedState
  package let kind: DeedKind?
  package let serial: CleanText
  package let issued: Day?

  package init(
    state: DeedState, kind: DeedKind? = nil, serial: CleanText = "", issued: Day? = nil
  ) {
    self.state = state
    self.kind = kind
    self.serial = serial
    self.issued = issued
  }
}
