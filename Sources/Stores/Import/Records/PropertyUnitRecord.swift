package import Domain
package import Persian

/// A property unit as a file states it; its key is `code`, its endowment is named by code.
package struct PropertyUnitRecord: Hashable, Sendable {
  package var code: CleanText
  package var endowmentCode: CleanText
  package var title: CleanText
  package var type: PropertyType
  package var use: EndowmentUse
  /// Square metres; zero where it is not an area.
  package var area: Int
  package var plate: RegistrationPlate?
  package var place: Place
  package var address: CleanText
  package var postcode: CleanText
  package var coordinates: Coordinates?
  package var deed: Deed
  package var occupancy: Occupancy
  /// The day the file was read: a unit that was not known enters the registry on it.
  package var received: Day?

  package init(
    code: CleanText, endowmentCode: CleanText, title: CleanText, type: PropertyType,
    use: EndowmentUse, area: Int, plate: RegistrationPlate?, place: Place, address: CleanText,
    postcode: CleanText, coordinates: Coordinates?, deed: Deed, occupancy: Occupancy,
    received: Day? = nil
  ) {
    self.code = code
    self.endowmentCode = endowmentCode
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
    self.received = received
  }
}
