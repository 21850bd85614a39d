import Persian

/// The keys met in one file, each with the line it first stood on; memory is bounded.
///
/// Holds 64-bit hashes, twelve bytes a slot: two different keys among a hundred million rows pass for one
/// with a chance below one in three thousand. Beyond its capacity it forgets nothing and learns nothing.
struct SeenKeys {
  /// Whether a key was left out for lack of room.
  private(set) var isFull = false
  private var hashes: [UInt64]
  private var lines: [UInt32]
  private var count = 0
  private let capacity: Int

  /// At most `capacity` keys: the usual three million take 50 MB.
  init(capacity: Int = 3_000_000) {
    self.capacity = capacity
    hashes = Array(repeating: 0, count: 1 << 10)
    lines = Array(repeating: 0, count: 1 << 10)
  }

  /// Notes that the key stands on this line; the earlier line, where it was met before.
  mutating func meet(_ key: CleanText, line: Int) -> Int? {
    let hash = Self.hash(key)
    let slot = slot(of: hash)
    if hashes[slot] == hash { return Int(lines[slot]) }
    guard count < capacity else {
      isFull = true
      return nil
    }
    hashes[slot] = hash
    lines[slot] = UInt32(clamping: line)
    count += 1
    if count * 4 > hashes.count * 3 { grow() }
    return nil
  }

  /// The slot that holds the hash, or the free one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldLines) = (hashes, lines)
    hashes = Array(repeating: 0, count: oldHashes.count * 2)
    lines = Array(repeating: 0, count: oldLines.count * 2)
    for (hash, line) in zip(oldHashes, oldLines) where hash != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      lines[slot] = line
    }
  }

  /// A seeded hash, never zero, which marks a free slot.
  private static func hash(_ key: CleanText) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(key)
    let hash = UInt64(bitPattern: Int64(hasher.finalize()))
    return hash == 0 ? 1 : hash
  }
}
