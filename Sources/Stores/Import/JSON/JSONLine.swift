/// The scanner of one JSON object with plain values, as NDJSON has one on each line (RFC 8259).
///
/// A number is its own text, `null` is empty, `true` and `false` are words. Lists and objects within are
/// refused: no field of a record is one.
struct JSONLine {
  /// Where the line stops being such an object, in bytes from its beginning.
  struct Fault: Error, Hashable {
    let offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the object, handing over each member in its order.
  mutating func read(_ member: (_ name: String, _ value: String) -> Void) throws(Fault) {
    skipBlanks()
    try take(0x7B)
    skipBlanks()
    if peek == 0x7D {
      position += 1
    } else {
      repeat {
        skipBlanks()
        let name = try string()
        skipBlanks()
        try take(0x3A)
        skipBlanks()
        member(name, try value())
        skipBlanks()
      } while try continues()
    }
    skipBlanks()
    guard position == bytes.count else { throw fault }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var fault: Fault { Fault(offset: position) }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard peek == byte else { throw fault }
    position += 1
  }

  /// Whether a comma follows, rather than the closing brace.
  private mutating func continues() throws(Fault) -> Bool {
    if peek == 0x2C {
      position += 1
      return true
    }
    try take(0x7D)
    return false
  }

  private mutating func value() throws(Fault) -> String {
    switch peek ?? 0 {
    case 0x22: return try string()
    case 0x2D, 0x30...0x39: return try number()
    default:
      for (word, meaning) in [("null", ""), ("true", "true"), ("false", "false")]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return meaning
      }
      throw fault
    }
  }

  private mutating func number() throws(Fault) -> String {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Double(text) != nil else { throw Fault(offset: start) }
    return text
  }

  private mutating func string() throws(Fault) -> String {
    try take(0x22)
    let start = position
    while let byte = peek, byte != 0x22, byte != 0x5C, byte >= 0x20 { position += 1 }
    if peek == 0x22 {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    while let byte = peek, byte != 0x22 {
      guard byte >= 0x20 else { throw fault }
      position += byte == 0x5C ? 2 : 1
    }
    position = min(position, bytes.count)
    try take(0x22)
    do {
      return try JSONEscapes.resolved(bytes[start..<position - 1])
    } catch {
      throw Fault(offset: error.index)
    }
  }
}
