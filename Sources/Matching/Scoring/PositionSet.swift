/// A small set of positions among the words of a question.
struct PositionSet: Hashable, Sendable {
  static let capacity = 128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  var isEmpty: Bool { low == 0 && high == 0 }

  func contains(_ position: Int) -> Bool {
    position < 64
      ? low & (1 << UInt64(position)) != 0 : high & (1 << UInt64(position - 64)) != 0
  }

  mutating func insert(_ position: Int) {
    guard position < Self.capacity else { return }
    if position < 64 { low |= 1 << UInt64(position) } else { high |= 1 << UInt64(position - 64) }
  }

  mutating func formUnion(_ other: PositionSet) {
    low |= other.low
    high |= other.high
  }

  func intersects(_ other: PositionSet) -> Bool {
    low & other.low != 0 || high & other.high != 0
  }

  /// The lowest position.
  var first: Int? {
    if low != 0 { return low.trailingZeroBitCount }
    return high == 0 ? nil : 64 + high.trailingZeroBitCount
  }

  var positions: [Int] { (0..<Self.capacity).filter(contains) }
}
