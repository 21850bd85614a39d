/// One walk of ``Folding`` over a text, writing UTF-8 into memory lent by the caller.
struct FoldingPass {
  private(set) var count = 0
  /// Whether white space was met that has not been written, since nothing followed it yet.
  private(set) var owesSpace = false

  private let output: UnsafeMutableBufferPointer<UInt8>
  private let table: UnsafeBufferPointer<UInt16>

  /// The most bytes one byte of UTF-8 can turn into: U+FDFD is three and spells 41.
  static let growth = 14

  init(output: UnsafeMutableBufferPointer<UInt8>, table: UnsafeBufferPointer<UInt16>) {
    self.output = output
    self.table = table
  }

  /// Takes every scalar of well-formed UTF-8.
  mutating func take(_ utf8: UnsafeBufferPointer<UInt8>) {
    // The walk is kept in a local copy, so that its fields stay in registers.
    var pass = self
    var next = 0
    while next < utf8.count {
      let first = UInt32(utf8[next])
      if first < 0x80 {
        pass.write(UInt32(table[Int(first)]))
        next += 1
      } else if first < 0xDC {
        pass.write(UInt32(table[Int((first & 0x1F) << 6 | continuation(utf8, next + 1))]))
        next += 2
      } else {
        self = pass
        next += takeLong(utf8, at: next)
        pass = self
      }
    }
    self = pass
  }

  /// Takes a scalar from beyond the table and returns its length in bytes.
  @inline(never)
  private mutating func takeLong(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = UInt32(utf8[place])
    let low = continuation(utf8, place + 1)
    if first < 0xE0 {
      takeDistant((first & 0x1F) << 6 | low)
      return 2
    }
    if first < 0xF0 {
      takeDistant((first & 0x0F) << 12 | low << 6 | continuation(utf8, place + 2))
      return 3
    }
    let high = (first & 0x07) << 18 | low << 12 | continuation(utf8, place + 2) << 6
    takeDistant(high | continuation(utf8, place + 3))
    return 4
  }

  @inline(__always)
  private func continuation(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(utf8[place] & 0x3F)
  }

  /// Takes one scalar of the text.
  @inline(__always)
  mutating func take(_ c: UInt32) {
    guard c < FoldingTable.size else { return takeDistant(c) }
    write(UInt32(table[Int(c)]))
  }

  /// Writes a folded scalar; white space waits until something follows it.
  @inline(__always)
  private mutating func write(_ c: UInt32) {
    guard c > 0x20 else {
      if c == 0x20 { owesSpace = count > 0 }
      return
    }
    if owesSpace {
      put(0x20)
      owesSpace = false
    }
    if c < 0x80 {
      put(c)
    } else if c < 0x800 {
      put(0xC0 | c >> 6)
      put(0x80 | c & 0x3F)
    } else {
      writeLong(c)
    }
  }

  private mutating func writeLong(_ c: UInt32) {
    if c < 0x1_0000 {
      put(0xE0 | c >> 12)
    } else {
      put(0xF0 | c >> 18)
      put(0x80 | c >> 12 & 0x3F)
    }
    put(0x80 | c >> 6 & 0x3F)
    put(0x80 | c & 0x3F)
  }

  @inline(__always)
  private mutating func put(_ byte: UInt32) {
    output[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }

  private mutating func takeDistant(_ c: UInt32) {
    switch c {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE:
      // A form spells letters of the table, or one of the few letters that have no spelling.
      var spelt = false
      PresentationForms.forEachLetter(of: c) { letter in
        write(letter < FoldingTable.size ? UInt32(table[Int(letter)]) : letter)
        spelt = true
      }
      if !spelt { write(c) }
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: write(0x20)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: break
    case 0x2010...0x2015, 0x2212: write(0x2D)
    case 0x2018...0x201B: write(0x27)
    case 0x201C...0x201F: write(0x22)
    case 0xFF01...0xFF5E: take(c - 0xFEE0)
    default: takeRare(c)
    }
  }

  private mutating func takeRare(_ c: UInt32) {
    if let plain = AccentedLatin.plain[c] { return write(plain) }
    guard let scalar = Unicode.Scalar(c) else { return }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return
    default: for lower in scalar.properties.lowercaseMapping.unicodeScalars { write(lower.value) }
    }
  }
}
