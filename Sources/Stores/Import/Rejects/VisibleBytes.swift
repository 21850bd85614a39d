import Persian

/// Bytes written so that a terminal shows them and nothing acts on them, and read back as they were.
///
/// Control characters, invisible marks that turn text round, and bytes that are no text become `\xHH`, a
/// backslash becomes two. So does a first letter that a spreadsheet would take for a formula.
enum VisibleBytes {
  /// The bytes made visible; those of the old code page are turned into UTF-8 first.
  static func shown(_ bytes: [UInt8], encoding: TextEncoding) -> [UInt8] {
    let utf8 =
      encoding == .utf8 ? bytes : Array(encoding.decode(bytes[...]).utf8)
    var shown: [UInt8] = []
    shown.reserveCapacity(utf8.count + 16)
    if utf8.allSatisfy(isPlain), utf8.first.map(startsFormula) != true { return utf8 }
    var position = 0
    while position < utf8.count {
      let scalar = scalar(at: position, of: utf8)
      let length = scalar.map { UTF8.width($0) } ?? 1
      let piece = utf8[position..<position + length]
      if scalar.map(isHarmless) ?? false, position > 0 || !startsFormula(utf8[0]) {
        shown += piece
      } else if scalar == "\\" {
        shown += [0x5C, 0x5C]
      } else {
        for byte in piece { shown += escape(byte) }
      }
      position += length
    }
    return shown
  }

  /// The bytes behind what is shown; a backslash that begins no escape stands for itself.
  static func hidden(_ shown: some Collection<UInt8>) -> [UInt8] {
    let shown = Array(shown)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(shown.count)
    var position = 0
    while position < shown.count {
      let byte = shown[position]
      let next = position + 1 < shown.count ? shown[position + 1] : 0
      if byte == 0x5C, next == 0x5C {
        bytes.append(0x5C)
        position += 2
      } else if byte == 0x5C, next == 0x78, position + 3 < shown.count,
        let value = UInt8(
          String(decoding: shown[position + 2...position + 3], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        position += 4
      } else {
        bytes.append(byte)
        position += 1
      }
    }
    return bytes
  }

  /// ASCII that is never escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != 0x5C
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\u{200C}", "\u{200D}": true
    case "\\": false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        false
      default: true
      }
    }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool { "=+-@\t".utf8.contains(byte) }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// The scalar that begins here; nil where the bytes are no UTF-8.
  private static func scalar(at position: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    let length: Int
    switch bytes[position] {
    case ..<0x80: return Unicode.Scalar(bytes[position])
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard position + length <= bytes.count,
      let text = String(validating: bytes[position..<position + length], as: UTF8.self)
    else { return nil }
    return text.unicodeScalars.first
  }
}
