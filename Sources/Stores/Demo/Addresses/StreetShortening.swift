import Persian

/// Shortens the name of a street as clerks do: a letter for the word, or the word left out.
struct StreetShortening: Sendable {
  let clerk: Clerk

  func shortened(_ street: CleanText, _ random: inout DemoRandom) -> CleanText {
    let words = street.string.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return street }
    let head = CleanText(field: words[0])
    let name = martyr(CleanText(field: words[1]), &random)
    if random.chance(clerk.habits.dropsTypeWord), Int(Numerals.ascii(name.string)) == nil {
      return name
    }
    guard random.chance(clerk.habits.abbreviates), let key = section(of: head) else {
      return "\(head) \(name)"
    }
    let short = clerk.world.book.text(key, &random)
    let isTight = short.string.hasSuffix(".") && random.chance(0.5)
    return isTight ? short + name : "\(short) \(name)"
  }

  private func martyr(_ name: CleanText, _ random: inout DemoRandom) -> CleanText {
    guard isMartyrs(name) else { return name }
    let rest = name.withoutFirstWord
    if random.chance(clerk.habits.dropsMartyr) { return rest }
    guard random.chance(clerk.habits.shortensMartyr) else { return name }
    let short = clerk.world.book.text(.shortMartyr, &random)
    return short.string.hasSuffix(".") ? short + rest : "\(short) \(rest)"
  }

  private func isMartyrs(_ name: CleanText) -> Bool {
    clerk.world.book.list(.martyrWord).contains { name.string.hasPrefix("\($0) ") }
  }

  private func section(of word: CleanText) -> PhraseKey? {
    Self.sections.first { clerk.world.book.list($0.word).contains(word) }?.short
  }

  private static let sections: [(word: PhraseKey, short: PhraseKey)] = [
    (.streetWord, .shortStreet), (.alleyWord, .shortAlley), (.boulevardWord, .shortBoulevard),
    (.squareWord, .shortSquare), (.deadEndWord, .shortDeadEnd),
  ]
}
