import Persian

/// What was typed, as an index can be asked for it.
struct LookupQuery {
  /// A word that a street must have, as any of these tokens.
  struct Word {
    /// In ascending order.
    let tokens: [UInt32]
    /// Tokens that begin with a word whose end has not been typed yet.
    let begun: Range<UInt32>

    /// Whether no street can have it.
    var isUnknown: Bool { tokens.isEmpty && begun.isEmpty }

    func contains(_ token: UInt32) -> Bool { begun.contains(token) || tokens.contains(token) }
  }

  private(set) var words: [Word] = []
  private(set) var plaques: [HouseNumber]
  let floor: Int?
  let unit: Int?
  /// Four to ten digits and nothing else.
  let postcode: String?
  /// A number that nothing announces: the last word, and the word's place among `words`.
  private var bareNumber: (place: Int, number: Int)?
  private var hasBegun = false

  init(_ text: CleanText, index: MemoryIndex) {
    let reading = AddressParser.read(text)
    plaques = reading.plaques
    (floor, unit) = (reading.floor, reading.unit)
    let typed = FoldedWord.key(text.string)
    let isNumber = (4...10).contains(typed.utf8.count) && typed.utf8.allSatisfy(Self.isDigit)
    postcode = isNumber ? typed : nil
    let isOpen = text.string.unicodeScalars.last.map { ScalarClass($0).isPartOfWord } ?? false
    let named = Set(reading.parts.flatMap(\.words))
    for (place, word) in reading.words.enumerated() {
      let role = reading.roles[place]
      guard role == .aside || (role.namesPlace && named.contains(place)) else { continue }
      // «پلاک» with its number still to come names nothing.
      if SignPhrases.isSign(word.written) { continue }
      let isLast = isOpen && place == reading.words.count - 1
      if !isLast, WordClasses.honorifics.contains(word.folded) { continue }
      if let number = word.number { bareNumber = (words.count, number) }
      hasBegun = isLast
      words.append(Self.word(word.folded, isBegun: isLast, index: index))
    }
  }

  private static func word(_ folded: String, isBegun: Bool, index: MemoryIndex) -> Word {
    if isBegun {
      return Word(tokens: [], begun: index.lexicon.tokens(beginningWith: folded))
    }
    if let token = index.lexicon[folded] { return Word(tokens: [token], begun: 0..<0) }
    return Word(tokens: index.spellings.near(folded), begun: 0..<0)
  }

  /// The same without the word that is being typed, which may become a sign such as «خیابان».
  var withoutBegun: LookupQuery? {
    guard hasBegun, words.count > 1 else { return nil }
    var query = self
    query.words.removeLast()
    query.hasBegun = false
    if bareNumber?.place == query.words.count { query.bareNumber = nil }
    return query
  }

  /// The same with the number that nothing announces taken for a plaque.
  var withPlaque: LookupQuery? {
    guard plaques.isEmpty, let bareNumber, words.count > 1 else { return nil }
    var query = self
    query.words.remove(at: bareNumber.place)
    query.plaques = [HouseNumber(base: bareNumber.number)]
    query.bareNumber = nil
    query.hasBegun = hasBegun && bareNumber.place < query.words.count
    return query
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ScalarClass {
  /// Whether a text that ends so may go on with the same word.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case .letter, .digit, .silent: true
    default: false
    }
  }
}

extension Lexicon {
  /// The numbers of the tokens that begin with these bytes; O(log n).
  func tokens(beginningWith start: String) -> Range<UInt32> {
    guard !start.isEmpty else { return 0..<0 }
    let bytes = Array(start.utf8)
    let first = (0..<count).partitionIndex { !tokens[$0].lexicographicallyPrecedes(bytes) }
    let end = (first..<count).partitionIndex { !tokens[$0].starts(with: bytes) }
    return UInt32(first)..<UInt32(end)
  }
}
