package import Domain
import Persian

/// A free-text address as it was read: tokens with roles as hints, and the numbers that were stated.
package struct AddressReading: Sendable {
  /// In the order of the text.
  package let tokens: [AddressToken]
  /// What the text states for each field, folded, in the order of the text.
  package let stated: [AddressField: [String]]
  /// Ten digits, from the text or from the column beside it.
  package let postcode: String?
  /// The postcode as far as it is stated, five to nine digits, where ten are not.
  package let partialPostcode: String?
  /// Usually one; «پلاک ۱۲ و ۱۴» states two.
  package let plaques: [HouseNumber]
  package let floor: Int?
  package let unit: Int?
  package let block: String?
  package let alleyNumber: Int?
  /// Landmarks and cross streets, folded: near the address, not the address.
  package let asides: [String]

  let parts: [StatedPart]
  let words: [AddressWord]
  let roles: [TokenRole]
  let text: CleanText

  package var plaque: HouseNumber? { plaques.first }
}
