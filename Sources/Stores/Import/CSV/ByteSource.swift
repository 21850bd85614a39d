/// Where bytes come from, a piece at a time.
protocol ByteSource {
  /// Puts some bytes at the front of `buffer` and says how many; zero only at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int
}

/// Bytes in memory, handed out in pieces of a chosen size.
struct BytesInMemory: ByteSource {
  private let bytes: [UInt8]
  private let piece: Int
  private var position = 0

  init(_ bytes: [UInt8], piece: Int = .max) {
    self.bytes = bytes
    self.piece = max(1, piece)
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(piece, buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
