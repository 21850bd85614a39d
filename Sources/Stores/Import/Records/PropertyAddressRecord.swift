package import Foundation
package import Persian

/// A property's address as a file states it; its key is `code`.
///
/// A new one waits in state `received`; an update keeps the state and the arrival that are stored.
package struct PropertyAddressRecord: Hashable, Sendable {
  package var code: CleanText
  package var endowmentName: CleanText
  package var officeProvince: CleanText
  package var officeCounty: CleanText
  package var text: CleanText
  /// Ten ASCII digits where it is valid; else as the office wrote it, which the reviewer judges.
  package var postcode: CleanText
  /// The moment of the import, for an insert; it never makes a stored record count as changed.
  package var arrived: Date

  package init(
    code: CleanText, endowmentName: CleanText, officeProvince: CleanText,
    officeCounty: CleanText, text: CleanText, postcode: CleanText, arrived: Date
  ) {
    self.code = code
    self.endowmentName = endowmentName
    self.officeProvince = officeProvince
    self.officeCounty = officeCounty
    self.text = text
    self.postcode = postcode
    self.arrived = arrived
  }
}
