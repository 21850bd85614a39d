/// One code point in the making, from UTF-8 that comes byte by byte.
struct ScalarAssembler: Sendable {
  private var bytes: [UInt8] = []
  private var missing = 0

  /// The code point this byte completes; ill-formed bytes vanish, for a keyboard never types them.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if missing > 0, byte & 0xC0 == 0x80 {
      bytes.append(byte)
      missing -= 1
      return missing == 0 ? complete() : nil
    }
    bytes = [byte]
    switch byte {
    case 0x00...0x7F: missing = 0
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default:
      self = ScalarAssembler()
      return nil
    }
    return missing == 0 ? complete() : nil
  }

  /// Overlong forms and surrogates have the right shape and still are no code points.
  private mutating func complete() -> Unicode.Scalar? {
    defer { self = ScalarAssembler() }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
