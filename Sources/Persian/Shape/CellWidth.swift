/// The number of terminal cells a scalar takes, as the C library's `wcwidth` counts it.
package enum CellWidth {
  /// 0 for marks, joiners and controls, 2 for wide East Asian letters and emoji, else 1.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let c = scalar.value
    switch c {
    case 0x20...0x7E, 0xA0...0x2FF: return 1
    // Where a Persian screen gets nearly all its cells from; the tables need not be asked.
    case 0x620...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6F0...0x6FC, 0xFB50...0xFDFF,
      0xFE70...0xFEFC, 0x2010...0x2027, 0x2500...0x25FC:
      return 1
    default: return c >= 0x1100 && isWide(c) ? 2 : isZero(scalar) ? 0 : 1
    }
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    if isNumberSign(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
    }
  }

  /// Signs drawn around the number that follows, which are format characters with a width.
  private static func isNumberSign(_ c: UInt32) -> Bool {
    switch c {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func isWide(_ c: UInt32) -> Bool {
    var low = 0
    var high = WideRanges.all.count
    while low < high {
      let middle = (low + high) / 2
      let range = WideRanges.all[middle]
      if c < range.lowerBound {
        high = middle
      } else if c > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
