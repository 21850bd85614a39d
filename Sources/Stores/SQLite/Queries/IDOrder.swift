/// The ids of a list in its order: four bytes each, as long as all are small.
struct IDOrder: RandomAccessCollection, Sendable {
  private var small: [UInt32] = []
  /// All of them, from the first on that is not small.
  private var large: [Int64] = []

  init(capacity: Int) {
    small.reserveCapacity(capacity)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { large.isEmpty ? small.count : large.count }
  subscript(position: Int) -> Int64 { large.isEmpty ? Int64(small[position]) : large[position] }

  mutating func append(_ id: Int64) {
    if large.isEmpty {
      if let id = UInt32(exactly: id) { return small.append(id) }
      large = small.map(Int64.init)
      small = []
    }
    large.append(id)
  }

  /// What it takes of memory, in ids of eight bytes.
  var weight: Int { large.isEmpty ? (small.count + 1) / 2 : large.count }
}
