import Foundation
import Persian

/// The reader of property address rows, which keep the office's own spelling.
struct PropertyParser: RowParser {
  private let code: Slot
  private let endowmentName: Slot
  private let officeProvince: Slot
  private let officeCounty: Slot
  private let address: Slot
  private let postcode: Slot
  private let arrived: Date

  init(_ header: HeaderMap, arrived: Date) {
    code = header.slot(.propertyCode)
    endowmentName = header.slot(.endowmentName)
    officeProvince = header.slot(.officeProvince)
    officeCounty = header.slot(.officeCounty)
    address = header.slot(.address)
    postcode = header.slot(.postcode)
    self.arrived = arrived
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let text = values.text(address)
    guard !text.isEmpty else { throw .missing(.address) }
    let province = values.name(officeProvince)
    let official = Provinces.official(province)
    if official == nil, !province.isEmpty { values.warn(.unknownProvince) }
    return .property(
      PropertyAddressRecord(
        code: try values.requiredCode(code),
        endowmentName: values.name(endowmentName),
        officeProvince: official ?? province,
        officeCounty: values.name(officeCounty),
        text: text,
        postcode: values.postcodeAsWritten(postcode),
        arrived: arrived))
  }
}
