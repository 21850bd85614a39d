/// A watch for words whose letters come from scripts that look alike.
///
/// A Cyrillic «а» in a Latin word makes two names look the same. Greek mu and omega stand in units
/// beside Latin letters and are let through.
struct ScriptMixture {
  private(set) var isMixed = false
  private var families: UInt8 = 0

  /// Takes the next scalar of the text; anything but a letter ends a word.
  mutating func take(_ scalar: Unicode.Scalar) {
    let c = scalar.value
    switch c {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: families |= 1
    case 0x3BC, 0x3A9: break
    case 0x370...0x3FF, 0x1F00...0x1FFF: families |= 2
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: families |= 4
    case 0x530...0x58F: families |= 8
    case 0x13A0...0x13FF, 0xAB70...0xABBF: families |= 16
    case 0x30...0x39, 0x5F, 0x2D, 0x2E: break
    default: endWord()
    }
  }

  /// Judges the word so far and starts another.
  mutating func endWord() {
    if families & (families &- 1) != 0 { isMixed = true }
    families = 0
  }
}
