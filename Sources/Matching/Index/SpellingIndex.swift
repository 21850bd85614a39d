import Persian

/// Tokens by what is left of them when one letter is taken out: finds words one slip apart.
struct SpellingIndex: Sendable {
  /// Hashes of the shortened words in ascending order, each with the number of the whole word.
  private let hashes: NumberColumn
  private let numbers: NumberColumn
  private let lexicon: Lexicon

  init(_ image: IndexImage, lexicon: Lexicon) {
    hashes = image.numbers(.spellingHashes)
    numbers = image.numbers(.spellingTokens)
    self.lexicon = lexicon
  }

  /// Numbers and short words are near too many others to guess at.
  static func isWorthSpelling(_ token: String) -> Bool {
    guard let first = token.utf8.first, first > 0x7F else { return false }
    return (4...24).contains(token.unicodeScalars.count)
  }

  /// Tokens that are at most one slip away, in ascending order; never a token of a distance beyond.
  func near(_ word: String) -> [UInt32] {
    guard Self.isWorthSpelling(word) else { return [] }
    let letters = Array(word.unicodeScalars)
    var found: Set<UInt32> = []
    for hash in Set(Self.shortened(word)) {
      var place = hashes.firstPosition(notBelow: Int(hash), in: 0..<hashes.count)
      while place < hashes.count, hashes[place] == Int(hash) {
        let token = UInt32(numbers[place])
        place += 1
        guard !found.contains(token) else { continue }
        let other = Array(lexicon.tokens.string(Int(token)).unicodeScalars)
        if EditDistance.between(letters, other, atMost: 1) != nil { found.insert(token) }
      }
    }
    return found.sorted()
  }

  /// The entries for these tokens, in ascending order.
  static func entries(of tokens: [String]) -> [(hash: UInt32, token: UInt32)] {
    var packed: [UInt64] = []
    for (number, token) in tokens.enumerated() where isWorthSpelling(token) {
      for hash in shortened(token) { packed.append(UInt64(hash) << 32 | UInt64(number)) }
    }
    packed.sort()
    return packed.map { (UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)) }
  }

  /// The word itself and the word without each of its letters, hashed (FNV-1a).
  private static func shortened(_ word: String) -> [UInt32] {
    let letters = word.unicodeScalars.map(\.value)
    var hashes: [UInt32] = []
    for skipped in -1..<letters.count {
      var hash: UInt32 = 2_166_136_261
      for (index, letter) in letters.enumerated() where index != skipped {
        hash = (hash ^ (letter & 0xFF)) &* 16_777_619
        hash = (hash ^ (letter >> 8)) &* 16_777_619
      }
      hashes.append(hash)
    }
    return hashes
  }
}
