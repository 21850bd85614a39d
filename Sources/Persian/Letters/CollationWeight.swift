/// The place of one scalar in the order.
struct CollationWeight {
  /// What a scalar that is written as the alphabet has it carries as its variant.
  static let plainVariant: UInt8 = 1

  /// The first byte of the weight, never zero.
  private(set) var lead: UInt8
  /// The code point, for scalars that share a lead.
  private(set) var tail: UInt32 = 0
  private(set) var hasTail = false
  private(set) var variant = plainVariant

  private enum Lead {
    static let space: UInt8 = 2
    static let punctuation: UInt8 = 3
    static let digits: UInt8 = 0x10
    static let persian: UInt8 = 0x20
    static let arabic: UInt8 = 0x60
    static let latin: UInt8 = 0x80
    static let distant: UInt8 = 0xF0
  }

  init(of scalar: Unicode.Scalar) {
    let c = scalar.value
    if let digit = Digits.value(of: c) {
      lead = Lead.digits + UInt8(digit)
      variant = c < 0x80 ? 2 : c >= 0x6F0 ? 1 : 3
    } else if let letter = PersianAlphabet.place(of: c) {
      lead = Lead.persian + letter.place
      variant = Self.plainVariant + letter.variant
    } else if let plain = Self.latin(c) {
      lead = Lead.latin + UInt8(truncatingIfNeeded: plain - 0x61)
      variant = c == plain ? 1 : c == plain - 0x20 ? 2 : 3
    } else if scalar.properties.isWhitespace {
      lead = Lead.space
      variant = c == 0x20 ? 1 : 2
    } else {
      let isLetter = scalar.properties.isAlphabetic
      lead = !isLetter ? Lead.punctuation : ArabicLetters.isLetter(c) ? Lead.arabic : Lead.distant
      tail = c
      hasTail = true
    }
  }

  /// Whether the scalar does not count: marks, tatweel, joiners and invisible controls.
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x621...0x63F, 0x641...0x64A, 0x671...0x6D3, 0x6F0...0x6F9: return false
    case 0x640: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return true
    default: return false
    }
  }

  /// The small plain letter of a Latin one.
  private static func latin(_ c: UInt32) -> UInt32? {
    switch c {
    case 0x61...0x7A: c
    case 0x41...0x5A: c + 0x20
    default: c < 0xC0 ? nil : AccentedLatin.plain[c]
    }
  }
}
