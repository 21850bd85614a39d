import Persian

/// One pass over the words of an address.
struct ParserPass {
  /// What the names that follow belong to.
  enum Scope: Equatable {
    case none
    /// The last of ``parts``.
    case place
    case aside(names: Int)
    case person(names: Int)
  }

  let words: [AddressWord]
  var roles: [TokenRole]
  var parts: [StatedPart] = []
  var plaques: [HouseNumber] = []
  var floor: Int?
  var unit: Int?
  var block: String?
  var postcode: String?
  var partialPostcode: String?
  var scope = Scope.none
  /// Whether the writer parts the address with punctuation, which then ends landmarks and persons.
  let isPunctuated: Bool

  init(words: [AddressWord]) {
    self.words = words
    roles = Array(repeating: .filler, count: words.count)
    isPunctuated = words.count { $0.gap >= .slash } > 1
  }

  mutating func run() {
    var position = propertyWords(at: 0)
    while position < words.count {
      if startsPart(position) {
        scope = .none
        let skipped = propertyWords(at: position, wholePart: true)
        if skipped > 0 {
          position += skipped
          continue
        }
      }
      // Whatever a rule makes of a word, the walk goes on.
      position += max(1, step(at: position))
    }
    settlePlaque()
    settleRegions()
  }

  /// Takes the word or phrase at a position; returns how many words it took.
  private mutating func step(at position: Int) -> Int {
    if let (sign, length) = sign(at: position) {
      let taken = take(sign, length: length, at: position)
      if taken > 0 { return taken }
    }
    if words[position].number != nil || words[position].isDigits {
      return takeNumber(at: position)
    }
    takeName(at: position)
    return 1
  }

  private func sign(at position: Int) -> (AddressSign, Int)? {
    // A number in words may look like a sign: «ده» is ten here and a village there.
    if words[position].number != nil { return nil }
    let phrase = SignPhrases.sign(at: position, in: words)
    if let phrase, phrase.1 > 1 { return phrase }
    if let sign = Abbreviations.sign(at: position, in: words) ?? phrase { return sign }
    return MisspeltSigns.sign(at: position, in: words).map { ($0, 1) }
  }

  mutating func takeName(at position: Int) {
    let word = words[position]
    if word.written == "سابق", let last = parts.indices.last { parts[last].isAlternative = true }
    if WordClasses.joining.contains(word.folded) { return }
    switch scope {
    case .place: append(position)
    case .aside(let names):
      roles[position] = .aside
      scope = isPunctuated || names < 3 ? .aside(names: names + 1) : .none
    case .person(let names):
      roles[position] = .person
      scope = personScope(after: names, at: position)
    case .none:
      open(nil, at: position)
      append(position)
    }
  }

  private func personScope(after names: Int, at position: Int) -> Scope {
    if WordClasses.honorifics.contains(words[position].folded) { return .person(names: names) }
    let endsNext =
      position + 1 < words.count
      && WordClasses.surnameEndings.contains(words[position + 1].folded)
    return names + 1 < (isPunctuated ? 3 : 2) || endsNext ? .person(names: names + 1) : .none
  }

  mutating func open(_ kind: PlaceKind?, at position: Int) {
    parts.append(
      StatedPart(kind: kind, words: [], isAlternative: words[position].isParenthesised))
    scope = .place
  }

  mutating func append(_ position: Int) {
    guard let last = parts.indices.last else { return }
    parts[last].words.append(position)
    roles[position] = parts[last].kind?.role ?? .name
  }

  /// Whether punctuation before the word ends what came before.
  func startsPart(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    let (word, before) = (words[position], words[position - 1])
    return switch word.gap {
    case .none, .joiner, .space, .colon: false
    case .dot: !WordClasses.dotted.contains(before.written)
    case .slash, .dash: !(word.isDigits && before.isDigits)
    case .stop: true
    }
  }

  /// How many words from here are about the property itself: «یک باب مغازه واقع در».
  private mutating func propertyWords(at position: Int, wholePart: Bool = false) -> Int {
    var end = position
    while end < words.count, end == position || !startsPart(end),
      WordClasses.property.contains(words[end].written)
    { end += 1 }
    let length = end - position
    let endsPart = end == words.count || startsPart(end)
    let isSure = endsPart || (!wholePart && length > 1)
    guard length > 0, isSure, !words[position].isDigits,
      words[position..<end].contains(where: { $0.number == nil })
    else { return 0 }
    for index in position..<end { roles[index] = .property }
    return length
  }
}
