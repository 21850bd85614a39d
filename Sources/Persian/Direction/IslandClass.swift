/// What a character is to the search for left-to-right islands.
enum IslandClass {
  case latin
  case digit
  case space
  case opening
  case closing
  /// A mark on the character before it, whose class it shares.
  case mark
  /// Punctuation and signs without a direction.
  case neutral
  /// Right-to-left letters and Persian punctuation: no island crosses them.
  case barrier

  init(of c: UInt32) {
    if c < 0x80 {
      self = Self.ascii(c)
    } else if c < 0x590 {
      self = Self.western(c)
    } else if c < 0x900 {
      self = Self.arabic(c)
    } else {
      self = Self.distant(c)
    }
  }

  private static func ascii(_ c: UInt32) -> IslandClass {
    switch c {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0x30...0x39: .digit
    case 0x20: .space
    case 0x28, 0x5B, 0x7B: .opening
    case 0x29, 0x5D, 0x7D: .closing
    default: .neutral
    }
  }

  private static func western(_ c: UInt32) -> IslandClass {
    switch c {
    case 0xAB, 0xBB: .barrier
    case 0xA0: .space
    case 0x300...0x36F, 0x483...0x489: .mark
    default: Script.isLeftToRightLetter(c) ? .latin : .neutral
    }
  }

  private static func arabic(_ c: UInt32) -> IslandClass {
    switch c {
    case 0x6F0...0x6F9, 0x660...0x669: .digit
    case 0x66A...0x66C, 0x609: .neutral
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8,
      0x6EA...0x6ED:
      .mark
    default: .barrier
    }
  }

  private static func distant(_ c: UInt32) -> IslandClass {
    switch c {
    case 0x200B...0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x2026: .barrier
    case 0x2000...0x2BFF: .neutral
    default:
      if let scalar = Unicode.Scalar(c), CellWidth.of(scalar) == 0 {
        .mark
      } else if Script.isLeftToRightLetter(c) {
        .latin
      } else if Script.isRightToLeftLetter(c) {
        .barrier
      } else {
        .neutral
      }
    }
  }
}
