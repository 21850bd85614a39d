import Foundation

/// What a search looks for: of every word one of its spellings.
struct Needle: Hashable, Sendable {
  /// A folded run of letters to be found anywhere in a text.
  struct Spelling: Hashable, Sendable {
    let text: String
    let bytes: [UInt8]
    let grams: [Int]

    init(_ text: String) {
      self.text = text
      bytes = Array(text.utf8)
      grams = Grams.required(by: bytes)
    }
  }

  /// A word as it was typed, or, where no record holds that, the words close to it.
  struct Word: Hashable, Sendable {
    let spellings: [Spelling]
    let isLoose: Bool

    init(_ typed: String) {
      spellings = [Spelling(typed)]
      isLoose = false
    }

    init(closeTo words: [String]) {
      spellings = words.map(Spelling.init(_:))
      isLoose = true
    }
  }

  let words: [Word]

  init(_ words: [String]) {
    self.words = words.map(Word.init(_:))
  }

  init(_ words: [Word]) {
    self.words = words
  }

  /// The rows of a stored block that hold it, as bits.
  func rows(in block: Data?) -> UInt64 {
    guard let block, !words.isEmpty else { return 0 }
    return block.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      words.reduce(~0) { $0 == 0 ? 0 : $0 & Self.rows(holding: $1, in: bytes) }
    }
  }

  /// The close words a row of a stored block holds in the place of those that were typed.
  func meant(by row: UInt64, in block: Data?) -> [String] {
    guard let block else { return [] }
    return block.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      words.filter(\.isLoose).compactMap { word in
        word.spellings.first { SearchBlock.rows(holding: $0.bytes, in: bytes) & row != 0 }?.text
      }
    }
  }

  private static func rows(holding word: Word, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    word.spellings.reduce(0) { $0 | SearchBlock.rows(holding: $1.bytes, in: bytes) }
  }
}
