/// Something odd in a row that was imported all the same; the raw value is the stable English token.
package enum ImportWarning: String, CaseIterable, Hashable, Sendable {
  /// The first four digits of a postcode are the same.
  case postcodeRepeatedStart
  /// The fifth digit of a postcode is 5.
  case postcodeFifthIsFive
  /// A 2 in the last five digits of a postcode.
  case postcodeTwoInPlace
  /// A postcode that cannot be one, kept as the office wrote it.
  case postcodeInvalid
  /// Coordinates with fewer than four decimals.
  case lowPrecision
  /// A plate written with a slash, read as main number first.
  case plateOrderAssumed
  /// A province that is not one of the 31.
  case unknownProvince
  /// Text that the sanitiser had to change or marks as a look-alike.
  case suspiciousText

  package var token: String { rawValue }
}
