package import Foundation
package import Persian

/// The address of a property as an office wrote it, waiting for its place in GNAF.
package struct PropertyAddress: Hashable, Sendable {
  package let id: RecordID<PropertyAddress>
  package let code: CleanText
  package let endowmentName: CleanText
  package let officeProvince: CleanText
  package let officeCounty: CleanText
  package let text: CleanText
  package let postcode: CleanText
  package let state: ReviewState
  package let arrived: Date
  /// The latest decision on it, where there is one.
  package let decision: Decision?

  package init(
    id: RecordID<PropertyAddress>, code: CleanText, endowmentName: CleanText,
    officeProvince: CleanText, officeCounty: CleanText, text: CleanText, postcode: CleanText,
    state: ReviewState, arrived: Date, decision: Decision?
  ) {
    self.id = id
    self.code = code
    self.endowmentName = endowmentName
    self.officeProvince = officeProvince
    self.officeCounty = officeCounty
    self.text = text
    self.postcode = postcode
    self.state = state
    self.arrived = arrived
    self.decision = decision
  }
}
