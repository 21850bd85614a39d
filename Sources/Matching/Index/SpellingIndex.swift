import Persian

/// Tokens by what is left of them when one letter is taken out: finds words one slip apart.
struct SpellingIndex: Sendable {
  /// Hashes of the shortened words in ascending order, with the number of the whole word.
  private let entries: [(hash: UInt32, token: UInt32)]

  init(_ tokens: [String]) {
    var entries: [(hash: UInt32, token: UInt32)] = []
    for (number, token) in tokens.enumerated() where Self.isWorthSpelling(token) {
      for hash in Self.shortened(token) { entries.append((hash, UInt32(number))) }
    }
    self.entries = entries.sorted { ($0.hash, $0.token) < ($1.hash, $1.token) }
  }

  /// Numbers and short words are near too many others to guess at.
  static func isWorthSpelling(_ token: String) -> Bool {
    guard let first = token.utf8.first, first > 0x7F else { return false }
    return (4...24).contains(token.unicodeScalars.count)
  }

  /// Tokens that are at most one slip away, in ascending order; never a token of a distance beyond.
  func near(_ word: String, among tokens: [String]) -> [UInt32] {
    guard Self.isWorthSpelling(word) else { return [] }
    let letters = Array(word.unicodeScalars)
    var found: Set<UInt32> = []
    for hash in Self.shortened(word) {
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
      }
      while low < entries.count, entries[low].hash == hash {
        let token = entries[low].token
        let other = Array(tokens[Int(token)].unicodeScalars)
        if EditDistance.between(letters, other, atMost: 1) != nil { found.insert(token) }
        low += 1
      }
    }
    return found.sorted()
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
