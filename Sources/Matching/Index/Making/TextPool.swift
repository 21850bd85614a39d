import Persian

/// The distinct texts of an index, numbered.
struct TextPool: Sendable {
  private(set) var texts: [CleanText] = []
  private var numbers: [CleanText: UInt32] = [:]

  mutating func intern(_ text: CleanText) -> UInt32 {
    if let known = numbers[text] { return known }
    let number = UInt32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }

  /// The place of each text among all by their bytes: a cheap order that depends on nothing else.
  func ranks() -> [UInt32] {
    let order = texts.indices.sorted { left, right in
      texts[left].string.utf8.lexicographicallyPrecedes(texts[right].string.utf8)
    }
    var ranks = Array(repeating: UInt32(0), count: order.count)
    for (rank, text) in order.enumerated() { ranks[text] = UInt32(rank) }
    return ranks
  }
}
