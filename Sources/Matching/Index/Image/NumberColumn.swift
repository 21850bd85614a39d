/// A column of whole numbers, each in as many bytes as the largest needs, above a common offset.
///
/// It looks into an ``IndexImage`` and is valid as long as that lives.
struct NumberColumn: @unchecked Sendable {
  let count: Int
  private let base: UnsafeRawPointer
  private let width: Int
  private let mask: UInt64
  private let offset: Int

  /// Bytes that must lie behind a column: numbers are read eight bytes at a time.
  static let padding = 8

  init(base: UnsafeRawPointer, count: Int, width: Int, offset: Int) {
    self.base = base
    self.count = count
    self.width = width
    self.offset = offset
    mask = width >= 8 ? .max : (1 << UInt64(width * 8)) - 1
  }

  subscript(index: Int) -> Int {
    precondition(index >= 0 && index < count, "a number beyond its column")
    let word = (base + index * width).loadUnaligned(as: UInt64.self)
    return offset &+ Int(truncatingIfNeeded: UInt64(littleEndian: word) & mask)
  }

  subscript(index: UInt32) -> Int { self[Int(index)] }

  /// The first index within bounds whose number is not below a value, where numbers ascend.
  func firstPosition(notBelow value: Int, in bounds: Range<Int>) -> Int {
    bounds.partitionIndex { self[$0] >= value }
  }
}
