/// The Persian code point for letters that have several.
enum NormalSpelling {
  /// Gives out the letters a scalar stands for: several for a ligature that came in as one.
  static func spell(_ scalar: Unicode.Scalar, _ give: (Unicode.Scalar) -> Void) {
    guard scalar.value >= 0xFB50, let spelling = PresentationForms.spelling(of: scalar.value) else {
      return give(letter(scalar))
    }
    for piece in spelling.unicodeScalars { give(letter(piece)) }
  }

  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x64A, 0x649, 0x6CD, 0x6D2: "\u{6CC}"
    case 0x643, 0x6AA: "\u{6A9}"
    case 0x6C1, 0x6D5, 0x6BE: "\u{647}"
    case 0x6C2: "\u{6C0}"
    case 0x660...0x669: Unicode.Scalar(scalar.value + 0x90) ?? scalar
    default: scalar
    }
  }

  /// The one code point for a letter with a hamza or madda, when there is one.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base.value, mark.value) {
    case (0x627, 0x653): "\u{622}"
    case (0x627, 0x654): "\u{623}"
    case (0x627, 0x655): "\u{625}"
    case (0x648, 0x654): "\u{624}"
    case (0x6CC, 0x654): "\u{626}"
    case (0x647, 0x654): "\u{6C0}"
    default: nil
    }
  }
}
