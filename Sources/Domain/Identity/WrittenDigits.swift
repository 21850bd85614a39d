import Persian

/// The digits of a number that names something, however a person wrote it.
///
/// Any digits count; blanks, hyphens, bidi marks and joiners between them do not.
enum WrittenDigits {
  /// The values of the digits; nil where anything else stands among them.
  static func read(_ text: String) -> [Int]? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    var digits: [Int] = []
    for byte in (isPlain ? text : Numerals.ascii(withoutGaps(text))).utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    return digits
  }

  static func text(_ digits: [Int]) -> String {
    String(decoding: digits.map { UInt8($0) + 0x30 }, as: UTF8.self)
  }

  private static func withoutGaps(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        && scalar.properties.generalCategory != .dashPunctuation && scalar != "\u{2212}"
    }
    return String(String.UnicodeScalarView(kept))
  }
}
