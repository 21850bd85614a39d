import Persian

/// What fills the gaps of a phrase: names drawn anew, and the place it speaks of.
struct Filler: Sendable {
  let world: DemoWorld
  let place: CleanText
  var village: CleanText = ""
  var donor: CleanText = ""
  var street: CleanText = ""
  /// What the phrase is about, where it has a gap for it.
  var subject: CleanText = ""

  /// A phrase of the section with its gaps filled.
  func text(_ key: PhraseKey, _ random: inout DemoRandom) -> CleanText {
    world.book.phrase(key, &random).filled { gap in text(for: gap, &random) }
  }

  private func text(for gap: Gap, _ random: inout DemoRandom) -> CleanText {
    switch gap {
    case .man: random.common(of: world.names.men)
    case .elder: random.common(of: world.names.elders)
    case .woman: random.common(of: world.names.women)
    case .surname: random.common(of: world.names.surnames)
    case .donor: donor
    case .place: place
    case .village: village.isEmpty ? place : village
    case .street: street.isEmpty ? random.common(of: world.names.streets) : street
    case .flower: random.element(of: world.names.flowers) ?? ""
    case .hall: world.book.text(.hall, &random)
    case .mosque: world.book.text(.mosque, &random)
    case .saint: world.book.text(.saint, &random)
    case .trade: world.book.text(.trade, &random)
    case .craft: world.book.text(.craft, &random)
    case .fruit: world.book.text(.fruit, &random)
    case .n where !subject.isEmpty: subject
    case .number, .n: Numerals(.persian).plain(random.integer(2...12))
    case .plaque: Numerals(.persian).plain(random.integer(1...180))
    case .main: Numerals(.english).plain(random.integer(1...320))
    case .sub: Numerals(.english).plain(random.integer(1...6_000))
    case .section: world.book.text(.section, &random)
    }
  }
}
