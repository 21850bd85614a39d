/// The blocks a walk of a list has looked into for the words, each once.
struct BlockLooks {
  private let listing: Listing
  private let needle: Needle
  private var hits: [Int64: UInt64] = [:]
  private var candidates: Set<Int64>?

  init(listing: Listing, needle: Needle) {
    self.listing = listing
    self.needle = needle
  }

  /// How many blocks it has looked into.
  var count: Int { hits.count }

  /// Leaves all blocks alone that cannot hold the words.
  mutating func allow(only blocks: [Int64]) {
    candidates = Set(blocks)
  }

  /// Whether the row with this id holds the words.
  mutating func isHit(_ id: Int64) throws -> Bool {
    let block = SearchBlock.number(of: id)
    if let candidates, !candidates.contains(block) { return false }
    let rows = try hits[block] ?? listing.rows(of: block, holding: needle)
    hits[block] = rows
    return rows & SearchBlock.bit(of: id) != 0
  }
}
