/// What the search makes of each of the first 1792 code points, where nearly all text lives.
///
/// Zero drops the scalar; everything else is the scalar that stands for it.
enum FoldingTable {
  static let size: UInt32 = 0x700

  static let entries: [UInt16] = (0..<size).map { UInt16(truncatingIfNeeded: target(of: $0)) }

  private static func target(of c: UInt32) -> UInt32 {
    switch c {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: return 0x20
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: return 0
    case 0x41...0x5A: return c + 0x20
    case 0xAB, 0xBB: return 0x22
    case 0x21...0x7E, 0xA1...0xBF: return c
    case 0x600...0x6FF: return arabic(c)
    default: return other(c)
    }
  }

  private static func other(_ c: UInt32) -> UInt32 {
    if let plain = AccentedLatin.plain[c] { return plain }
    guard let scalar = Unicode.Scalar(c) else { return c }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let only = lower.first, only.value < 0x800 else { return c }
      return only.value
    }
  }

  /// Letters a Persian keyboard and an Arabic one spell differently come out the same.
  private static func arabic(_ c: UInt32) -> UInt32 {
    if let digit = Digits.value(of: c) { return 0x30 + UInt32(digit) }
    switch c {
    case 0x622, 0x623, 0x625, 0x627, 0x671...0x673, 0x675: return 0x627  // alef
    case 0x624, 0x648, 0x676...0x677, 0x6C4...0x6CB, 0x6CF: return 0x648  // vav
    case 0x620, 0x626, 0x63D...0x63F, 0x649, 0x64A, 0x678, 0x6CC...0x6CE, 0x6D0...0x6D3:
      return 0x6CC  // yeh
    case 0x63B...0x63C, 0x643, 0x6A9...0x6AA, 0x6AC...0x6AE: return 0x6A9  // kaf
    case 0x629, 0x647, 0x6BE, 0x6C0...0x6C3, 0x6D5, 0x6FF: return 0x647  // heh
    case 0x60C, 0x66C: return 0x2C
    case 0x60D: return 0x2F
    case 0x61B: return 0x3B
    case 0x61F: return 0x3F
    case 0x66A: return 0x25
    case 0x66B, 0x6D4: return 0x2E
    case 0x66D: return 0x2A
    // Hamza on the line, tatweel and the marks: written or left out at will.
    case 0x610...0x61A, 0x61C, 0x621, 0x640, 0x64B...0x65F, 0x670, 0x674, 0x6D6...0x6DC,
      0x6DF...0x6E8, 0x6EA...0x6ED:
      return 0
    default: return c
    }
  }
}
