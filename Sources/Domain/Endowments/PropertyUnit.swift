package import Persian

/// A property unit (رقبه): the smallest unit of count of endowed real property.
package struct PropertyUnit: Hashable, Sendable {
  package var id: RecordID<PropertyUnit>
  package var code: CleanText
  package var endowment: RecordID<Endowment>
  package var endowmentName: CleanText
  package var title: CleanText
  package var type: PropertyType
  package var use: EndowmentUse
  /// Square metres; zero where it is not an area (a qanat, a share).
  package var area: Int
  package var plate: RegistrationPlate?
  /// The endowed share of a property held in common; nil where all of it is endowed.
  package var share: UndividedShare?
  package var place: Place
  package var address: CleanText
  package var postcode: CleanText
  package var coordinates: Coordinates?
  package var deed: Deed
  /// How many title deeds cover it: one, in order.
  package var deedCount: Int
  package var occupancy: Occupancy
  /// Yearly rent of the lease in force; zero where there is none.
  package var rent: Rial
  /// Last day of the lease in force, past though it may be; nil where there is none.
  package var leaseEnd: Day?
  /// The day it entered the registry; nil where that is not known.
  package var identified: Day?
  /// Files about encroachment on it that are open; follows from them.
  package var encroachmentFiles = 0

  package init(
    id: RecordID<PropertyUnit>, code: CleanText, endowment: RecordID<Endowment>,
    endowmentName: CleanText, title: CleanText, type: PropertyType, use: EndowmentUse, area: Int,
    plate: RegistrationPlate?, place: Place, address: CleanText, postcode: CleanText,
    coordinates: Coordinates?, deed: Deed, occupancy: Occupancy, rent: Rial, leaseEnd: Day?,
    share: UndividedShare? = nil, deedCount: Int = 0, identified: Day? = nil
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
    self.share = share
    self.place = place
    self.address = address
    self.postcode = postcode
    self.coordinates = coordinates
    self.deed = deed
    self.deedCount = deedCount
    self.occupancy = occupancy
    self.rent = rent
    self.leaseEnd = leaseEnd
    self.identified = identified
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
