import Persian

/// Ten-digit postcodes as numbers.
enum PostcodeNumber {
  /// The number of a ten-digit code, nil for anything else.
  ///
  /// A digit 1 is put before the ten, so that zero stays free and leading zeros survive.
  static func number(_ text: String) -> UInt64? {
    var number: UInt64 = 1
    var count = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte), count < 10 else { return nil }
      number = number * 10 + UInt64(byte - 0x30)
      count += 1
    }
    return count == 10 ? number : nil
  }

  static func text(_ number: UInt64) -> CleanText {
    CleanText(RawText(String(String(number).dropFirst())))
  }
}
