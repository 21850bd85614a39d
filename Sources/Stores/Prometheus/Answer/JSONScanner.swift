import Persian

/// A walk along a JSON text (RFC 8259) that makes nothing of what is passed over.
///
/// For answers of tens of megabytes: a tree of all their values would take many times as much.
struct JSONScanner {
  /// Where the text stops being JSON, in bytes from its beginning.
  struct Fault: Error, Hashable {
    let offset: Int
  }

  private let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  /// Lists and objects within each other; an answer has five.
  private static let deepest = 64

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var fault: Fault { Fault(offset: position) }

  /// The byte that begins the next value.
  mutating func peek() throws(Fault) -> UInt8 {
    skipBlanks()
    guard position < bytes.count else { throw fault }
    return bytes[position]
  }

  /// Walks the members of an object; `member` must pass over each value.
  mutating func object(
    _ member: (inout JSONScanner, _ name: UnsafeRawBufferPointer) throws(Fault) -> Void
  ) throws(Fault) {
    try take(0x7B)
    if try peek() == 0x7D {
      position += 1
      return
    }
    repeat {
      guard try peek() == 0x22 else { throw fault }
      let name = try rawString()
      try take(0x3A)
      try member(&self, name)
    } while try continues(until: 0x7D)
  }

  /// Walks the values of a list; `element` must pass over each.
  mutating func list(
    _ element: (inout JSONScanner) throws(Fault) -> Void
  ) throws(Fault) {
    try take(0x5B)
    if try peek() == 0x5D {
      position += 1
      return
    }
    repeat { try element(&self) } while try continues(until: 0x5D)
  }

  /// The bytes between the quotes of a string, its escapes as they stand.
  mutating func rawString() throws(Fault) -> UnsafeRawBufferPointer {
    try take(0x22)
    let start = position
    while position < bytes.count, bytes[position] != 0x22 {
      guard bytes[position] >= 0x20 else { throw fault }
      position += bytes[position] == 0x5C ? 2 : 1
    }
    guard position < bytes.count else { throw fault }
    defer { position += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<position])
  }

  /// A string with its escapes resolved, as text from outside.
  mutating func text() throws(Fault) -> RawText {
    let start = position
    let raw = try rawString()
    guard raw.contains(0x5C) else { return RawText(decoding: raw) }
    do {
      return RawText(try JSONEscapes.resolved(raw))
    } catch {
      throw Fault(offset: start + 1 + error.index)
    }
  }

  /// The whole part of a number.
  mutating func integer() throws(Fault) -> Int {
    let start = try number()
    let isNegative = bytes[start] == 0x2D
    var value = 0
    for byte in bytes[(isNegative ? start + 1 : start)..<position] {
      guard (0x30...0x39).contains(byte) else { break }
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, tens < .max - 9 else { throw Fault(offset: start) }
      value = tens + Int(byte - 0x30)
    }
    return isNegative ? -value : value
  }

  mutating func flag() throws(Fault) -> Bool {
    if try peek() == 0x74 {
      try word("true")
      return true
    }
    try word("false")
    return false
  }

  /// Passes over a value of any kind.
  mutating func skip(depth: Int = 0) throws(Fault) {
    guard depth < Self.deepest else { throw fault }
    switch try peek() {
    case 0x22: _ = try rawString()
    case 0x7B:
      try object { scanner, _ throws(Fault) in try scanner.skip(depth: depth + 1) }
    case 0x5B: try list { scanner throws(Fault) in try scanner.skip(depth: depth + 1) }
    case 0x74: try word("true")
    case 0x66: try word("false")
    case 0x6E: try word("null")
    default: _ = try number()
    }
  }

  /// Throws where anything but blanks is left.
  mutating func end() throws(Fault) {
    skipBlanks()
    guard position == bytes.count else { throw fault }
  }

  mutating func take(_ byte: UInt8) throws(Fault) {
    guard try peek() == byte else { throw fault }
    position += 1
  }

  private mutating func continues(until end: UInt8) throws(Fault) -> Bool {
    if try peek() == 0x2C {
      position += 1
      return true
    }
    try take(end)
    return false
  }

  /// Passes over a number; where it began.
  private mutating func number() throws(Fault) -> Int {
    skipBlanks()
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      guard (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) else { break }
      position += 1
    }
    guard position > start else { throw fault }
    return start
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else { throw fault }
      position += 1
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }
}
