import Persian

/// The distinct tokens of an index, numbered in the order of their bytes.
struct Lexicon: Sendable {
  let tokens: TextColumn
  /// The number of a token plus one at the place of its hash or behind it; zero where none is.
  private let slots: NumberColumn

  init(_ image: IndexImage) {
    tokens = image.texts(.tokenStarts, .tokenBytes)
    slots = image.numbers(.tokenSlots)
  }

  var count: Int { tokens.count }

  subscript(token: String) -> UInt32? {
    guard slots.count > 0 else { return nil }
    var token = token
    return token.withUTF8 { bytes in
      var slot = Self.hash(bytes) & (slots.count - 1)
      while case let entry = slots[slot], entry > 0 {
        if tokens[entry - 1].elementsEqual(bytes) { return UInt32(entry - 1) }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// The table to find tokens by, at most half full.
  static func slots(of tokens: [String]) -> [Int] {
    var size = 64
    while size < tokens.count * 2 { size *= 2 }
    var slots = Array(repeating: 0, count: size)
    for (number, token) in tokens.enumerated() {
      var token = token
      var slot = token.withUTF8 { hash($0) } & (size - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = number + 1
    }
    return slots
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = ByteHash.fnv1a(UnsafeRawBufferPointer(bytes))
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
  }
}
