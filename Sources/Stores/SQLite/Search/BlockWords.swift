import Persian

/// Words in the order they came, each with the rows of a block that hold it.
struct BlockWords {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let end: Int
    var rows: UInt64
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Indices of entries by hash, -1 where none is; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 1_024)
  private var taken: UInt64 = 0

  /// Adds rows to those that hold a word.
  mutating func add(_ word: UnsafeRawBufferPointer, rows: UInt64) {
    if word.isEmpty { return }
    taken |= rows
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, isEqual(entries[index], word) {
        entries[index].rows |= rows
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(hash: hash, start: letters.count, end: letters.count + word.count, rows: rows))
    letters += word
    if entries.count * 2 > slots.count { grow() }
  }

  /// Takes a row from every word.
  mutating func remove(row: UInt64) {
    if taken & row == 0 { return }
    taken &= ~row
    for index in entries.indices { entries[index].rows &= ~row }
  }

  /// Hands over the words that some row holds.
  func visit(_ body: (ArraySlice<UInt8>, UInt64) -> Void) {
    for entry in entries where entry.rows != 0 {
      body(letters[entry.start..<entry.end], entry.rows)
    }
  }

  private func isEqual(_ entry: Entry, _ word: UnsafeRawBufferPointer) -> Bool {
    entry.end - entry.start == word.count
      && letters[entry.start..<entry.end].elementsEqual(word)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    let mixed = ByteHash.fnv1a(word)
    return mixed ^ mixed >> 32
  }
}
