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
    case 0x620...0x64A, 0x671...0x6D3: .barrier
    case 0x6F0...0x6F9, 0x660...0x669: .digit
    case 0x66A...0x66C, 0x609: .neutral
    default: isMark(c) && !Script.isDirectionControl(c) ? .mark : .barrier
    }
  }

  private static func distant(_ c: UInt32) -> IslandClass {
    switch c {
    case 0xFB1E, 0x20D0...0x20F0: .mark
    case 0x200B...0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x2026: .barrier
    case 0x2000...0x2BFF: .neutral
    default:
      if isMark(c) {
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
  private static func isMark(_ c: UInt32) -> Bool {
    Unicode.Scalar(c).map { CellWidth.of($0) == 0 } ?? false
  }
}
