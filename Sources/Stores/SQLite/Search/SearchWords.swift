/// The words a text is made of: runs of letters, without digits, punctuation and white space.
enum SearchWords {
  /// Words a vocabulary keeps, by their letters: shorter ones are not guessed at, longer ones are none.
  static let lengths = 3...64

  /// Hands over every word of folded UTF-8 that is neither too short nor too long.
  static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) rethrows {
    var start = 0
    var letters = 0
    for place in 0...text.count {
      if place < text.count, isLetter(text[place]) {
        if text[place] & 0xC0 != 0x80 { letters += 1 }
        continue
      }
      if lengths.contains(letters) {
        try body(UnsafeBufferPointer(rebasing: text[start..<place]), letters)
      }
      (start, letters) = (place + 1, 0)
    }
  }

  /// Whether a folded text is one word, and not a number or a code.
  static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy(isLetter) && lengths.contains(text.unicodeScalars.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte
  }
}
