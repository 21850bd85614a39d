import Persian

/// A ten-digit postcode of Iran (domain facts §4.2), with what is merely odd about it.
///
/// Printed codes of real places break the widely copied rules beyond the three hard ones, so those only warn.
struct Postcode: Hashable {
  /// Ten ASCII digits.
  let digits: String
  let warnings: [ImportWarning]

  init(_ text: String) throws(ValueFault) {
    var digits: [UInt8] = []
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    for byte in (isPlain ? text : Numerals.ascii(Self.withoutGaps(text))).utf8 {
      guard (0x30...0x39).contains(byte) else { throw .postcodeLength }
      digits.append(byte - 0x30)
    }
    guard digits.count == 10 else { throw .postcodeLength }
    guard digits.contains(where: { $0 != digits[0] }) else { throw .postcodeAllSame }
    guard !digits[..<5].contains(where: { $0 == 0 || $0 == 2 }) else {
      throw .postcodeForbiddenDigit
    }
    var warnings: [ImportWarning] = []
    if digits[..<4].allSatisfy({ $0 == digits[0] }) { warnings.append(.postcodeRepeatedStart) }
    if digits[4] == 5 { warnings.append(.postcodeFifthIsFive) }
    if digits[5...].contains(2) { warnings.append(.postcodeTwoInPlace) }
    self.digits = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    self.warnings = warnings
  }

  /// The text without what may stand between digits: blanks, hyphens, bidi marks, joiners.
  private static func withoutGaps(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        && scalar.properties.generalCategory != .dashPunctuation && scalar != "\u{2212}"
    }
    return String(String.UnicodeScalarView(kept))
  }
}
