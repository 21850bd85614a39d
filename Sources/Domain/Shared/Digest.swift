/// A SHA-256 digest: 32 bytes that stand for whatever was put into them.
package struct Digest: Hashable, Sendable {
  /// Bytes of every digest.
  package static let length = 32

  package let bytes: [UInt8]

  /// The digest with these bytes, or nil where they are too few or too many.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = Array(bytes)
  }

  /// The digest written as 64 hexadecimal digits, or nil where the text is something else.
  package init?(hex: String) {
    let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 2 * Self.length, !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    bytes = (0..<Self.length).map { UInt8(values[2 * $0] << 4 | values[2 * $0 + 1]) }
  }

  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// What stands before the first link of a chain.
  package static let zero = Digest(repeating: 0)

  private init(repeating byte: UInt8) {
    bytes = [UInt8](repeating: byte, count: Self.length)
  }
}
