/// The three digit families of the Iranian world: ASCII, Persian and Arabic.
enum Digits {
  /// The value of a digit of any family.
  static func value(of c: UInt32) -> Int? {
    switch c {
    case 0x30...0x39: Int(c - 0x30)
    case 0x06F0...0x06F9: Int(c - 0x06F0)
    case 0x0660...0x0669: Int(c - 0x0660)
    case 0xFF10...0xFF19: Int(c - 0xFF10)
    default: nil
    }
  }

  /// The text with the digits of every family in the one given, all else untouched.
  static func converted(_ s: String, to language: Language) -> String {
    let zero: UInt32 = language == .persian ? 0x06F0 : 0x30
    var output = String.UnicodeScalarView()
    for scalar in s.unicodeScalars {
      let digit = value(of: scalar.value).flatMap { Unicode.Scalar(zero + UInt32($0)) }
      output.append(digit ?? scalar)
    }
    return String(output)
  }
}
