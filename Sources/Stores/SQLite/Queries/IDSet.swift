/// A set of row ids as bits: a million of them, close together, take some 200 kB.
struct IDSet: Sendable {
  private static let width = 4_096
  private var pages: [Int64: [UInt64]] = [:]
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds the rows of a search block, given as bits; a block is added once.
  mutating func insert(block: Int64, _ bits: UInt64) {
    if bits == 0 { return }
    pages[block >> 6, default: Self.empty][Int(block & 63)] = bits
    count += bits.nonzeroBitCount
  }

  /// Adds a row that may be there already.
  mutating func insert(_ id: Int64) {
    let (page, word, bit) = Self.place(of: id)
    if pages[page, default: Self.empty][word] & bit != 0 { return }
    pages[page, default: Self.empty][word] |= bit
    count += 1
  }

  /// The ids that are in both.
  func intersection(_ other: IDSet) -> IDSet {
    var both = IDSet()
    for (number, words) in pages {
      guard let others = other.pages[number] else { continue }
      let common = zip(words, others).map { $0 & $1 }
      let count = common.reduce(0) { $0 + $1.nonzeroBitCount }
      guard count > 0 else { continue }
      both.pages[number] = common
      both.count += count
    }
    return both
  }

  /// What it takes of memory, in ids of eight bytes.
  var weight: Int { pages.count * Self.width / 64 }

  private static let empty = [UInt64](repeating: 0, count: width / 64)

  func contains(_ id: Int64) -> Bool {
    let (page, word, bit) = Self.place(of: id)
    guard let words = pages[page] else { return false }
    return words[word] & bit != 0
  }

  /// The ids, ascending.
  var sorted: [Int64] {
    var ids: [Int64] = []
    ids.reserveCapacity(count)
    for (page, words) in pages.sorted(by: { $0.key < $1.key }) {
      for (index, word) in words.enumerated() {
        var rest = word
        while rest != 0 {
          ids.append(page << 12 | Int64(index << 6 | rest.trailingZeroBitCount))
          rest &= rest - 1
        }
      }
    }
    return ids
  }

  private static func place(of id: Int64) -> (page: Int64, word: Int, bit: UInt64) {
    let offset = Int(id & Int64(width - 1))
    return (id >> 12, offset >> 6, 1 << UInt64(offset & 63))
  }
}
