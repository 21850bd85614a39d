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

  /// The place of each text among all in the order of their bytes.
  func ranks() -> [UInt32] { texts.map(\.string).byteRanks() }
}
