/// What stands between the quotes of a JSON string, with its escapes resolved (RFC 8259 §7).
struct JSONEscapes<Bytes: RandomAccessCollection<UInt8>> where Bytes.Index == Int {
  /// Where an escape stands that is none.
  struct Fault: Error, Hashable {
    let index: Int
  }

  private let bytes: Bytes
  private var position: Int

  static func resolved(_ bytes: Bytes) throws(Fault) -> String {
    var escapes = Self(bytes: bytes, position: bytes.startIndex)
    return try escapes.text()
  }

  private mutating func text() throws(Fault) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == 0x5C else {
        text.append(byte)
        continue
      }
      guard position < bytes.endIndex else { throw Fault(index: position) }
      let letter = bytes[position]
      position += 1
      switch letter {
      case 0x22, 0x5C, 0x2F: text.append(letter)
      case 0x62: text.append(0x08)
      case 0x66: text.append(0x0C)
      case 0x6E: text.append(0x0A)
      case 0x72: text.append(0x0D)
      case 0x74: text.append(0x09)
      case 0x75: text += String(Character(try scalar())).utf8
      default: throw Fault(index: position - 1)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The scalar of `XXXX`, or of two of them that make a surrogate pair.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let start = position
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800...0xDBFF).contains(unit) else { throw Fault(index: start) }
    for byte: UInt8 in [0x5C, 0x75] {
      guard position < bytes.endIndex, bytes[position] == byte else { throw Fault(index: position) }
      position += 1
    }
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { throw Fault(index: start) }
    return scalar
  }

  private mutating func codeUnit() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.endIndex else { throw Fault(index: position) }
    let digits = bytes[position..<position + 4]
    let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard values.count == 4 else { throw Fault(index: position) }
    position += 4
    return values.reduce(0) { $0 << 4 | UInt32($1) }
  }
}
