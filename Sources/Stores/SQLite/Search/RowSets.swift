/// Reads the rows that hold the words of a stored block, one word after the other.
struct RowSets {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Behind this byte the rows follow as bits; any smaller one is the only row.
  static let many: UInt8 = 64

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The rows of the next word; nil where the block is damaged.
  mutating func next() -> UInt64? {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    place += 1
    if first < Self.many { return 1 << UInt64(first) }
    guard first == Self.many, place + 8 <= bytes.count else { return nil }
    defer { place += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Writes the rows of one word.
  static func append(_ rows: UInt64, to bytes: inout [UInt8]) {
    if rows.nonzeroBitCount == 1 {
      bytes.append(UInt8(rows.trailingZeroBitCount))
    } else {
      bytes.append(many)
      withUnsafeBytes(of: rows.littleEndian) { bytes += $0 }
    }
  }
}
