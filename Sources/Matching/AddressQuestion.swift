package import Domain
package import Persian

/// What is asked of the matcher: the place of this address in GNAF.
package struct AddressQuestion: Hashable, Sendable {
  package let text: CleanText
  package let postcode: CleanText
  package let officeProvince: CleanText
  package let officeCounty: CleanText

  package init(
    text: CleanText, postcode: CleanText = "", officeProvince: CleanText = "",
    officeCounty: CleanText = ""
  ) {
    self.text = text
    self.postcode = postcode
    self.officeProvince = officeProvince
    self.officeCounty = officeCounty
  }

  /// The question of a property, with another text in place of its own where a person reads it so.
  package init(_ property: PropertyAddress, readAs text: CleanText? = nil) {
    self.init(
      text: text ?? property.text, postcode: property.postcode,
      officeProvince: property.officeProvince,
      officeCounty: property.officeCounty)
  }
}
