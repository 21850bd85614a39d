import Persian

/// A fixed table of folded words, found by their bytes.
///
/// Folded words are equal exactly where their bytes are; a dictionary of strings would normalise
/// Persian letters at every look.
struct WordMap<Value: Sendable>: Sendable {
  private let entries: [(word: [UInt8], value: Value)]
  /// Numbers of entries at the place of their hash or behind it, -1 where none is.
  private let slots: [Int32]

  /// Of a word that comes twice, the first value counts.
  init(_ pairs: some Sequence<(String, Value)>) {
    var entries: [(word: [UInt8], value: Value)] = []
    var seen: Set<[UInt8]> = []
    for (word, value) in pairs where seen.insert(Array(word.utf8)).inserted {
      entries.append((Array(word.utf8), value))
    }
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    var slots = Array(repeating: Int32(-1), count: size)
    for (number, entry) in entries.enumerated() {
      var slot = entry.word.withUnsafeBufferPointer(Self.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
    }
    (self.entries, self.slots) = (entries, slots)
  }

  subscript(word: String) -> Value? {
    word.utf8.withContiguousStorageIfAvailable { self[$0] } ?? self[Array(word.utf8)]
  }

  subscript(word: [UInt8]) -> Value? { word.withUnsafeBufferPointer { self[$0] } }

  subscript(word: UnsafeBufferPointer<UInt8>) -> Value? {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.word.count == word.count, entry.word.elementsEqual(word) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = ByteHash.fnv1a(UnsafeRawBufferPointer(bytes))
    return Int(truncatingIfNeeded: (hash ^ hash >> 31) & 0x7FFF_FFFF)
  }
}

/// A fixed set of folded words.
struct WordSet: Sendable {
  private let words: WordMap<Bool>

  init(_ words: some Sequence<String>) {
    self.words = WordMap(words.map { ($0, true) })
  }

  func contains(_ word: String) -> Bool { words[word] != nil }

  func contains(_ word: [UInt8]) -> Bool { words[word] != nil }
}
