private import CFriBidi

/// Questions about the writing system of a text.
package enum Script {
  /// Whether the text holds a letter that is read from right to left.
  package static func hasRightToLeft(_ s: String) -> Bool {
    s.unicodeScalars.contains { isRightToLeftLetter($0.value) }
  }

  /// Whether the scalar is a strong right-to-left letter (bidi class R or AL).
  ///
  /// Digits and number marks of the Arabic block are not letters: a cell of nothing but digits
  /// reads like a number, left to right.
  static func isRightToLeftLetter(_ c: UInt32) -> Bool {
    guard c >= 0x590 else { return false }
    let type = fribidi_get_bidi_type(c).rawValue
    return type & rightToLeftLetterBits == rightToLeftLetterBits && !isDirectionControl(c)
  }

  /// Whether the scalar is a strong left-to-right letter (bidi class L).
  static func isLeftToRightLetter(_ c: UInt32) -> Bool {
    guard c >= 0x80 else { return (0x41...0x5A).contains(c & ~0x20) }
    let type = fribidi_get_bidi_type(c).rawValue
    return type & rightToLeftLetterBits == UInt32(FRIBIDI_MASK_LETTER) && type & strongBit != 0
      && !isDirectionControl(c)
  }

  /// Whether the scalar only steers the bidirectional algorithm and is never seen.
  static func isDirectionControl(_ c: UInt32) -> Bool {
    switch c {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
    default: false
    }
  }

  /// Whether the scalar is a digit of one of the three families in use.
  static func isDigit(_ c: UInt32) -> Bool {
    switch c {
    case 0x30...0x39, 0x06F0...0x06F9, 0x0660...0x0669: true
    default: false
    }
  }

  private static let strongBit = UInt32(FRIBIDI_MASK_STRONG)
  private static let rightToLeftLetterBits = UInt32(FRIBIDI_MASK_LETTER) | UInt32(FRIBIDI_MASK_RTL)
}
