import Persian

/// What typing does to a text: other letters, lost joiners, slips, words run together.
struct Misspelling: Sendable {
  let world: DemoWorld
  let habits: ClerkHabits

  private static let joiner: Unicode.Scalar = "\u{200C}"
  private static let alef: Unicode.Scalar = "\u{0627}"
  private static let alefWithMadda: Unicode.Scalar = "\u{0622}"
  private static let persianYeh: Unicode.Scalar = "\u{06CC}"
  private static let arabicYeh: Unicode.Scalar = "\u{064A}"
  private static let persianKaf: Unicode.Scalar = "\u{06A9}"
  private static let arabicKaf: Unicode.Scalar = "\u{0643}"

  /// The text as typed.
  func applied(to text: String, _ random: inout DemoRandom) -> String {
    var text = text
    if random.chance(habits.losesJoiner) {
      text = Self.changed(text, [Self.joiner: random.chance(0.5) ? nil : " "])
    }
    if random.chance(habits.losesMadda) {
      text = Self.changed(text, [Self.alefWithMadda: Self.alef])
    }
    text = slipped(text, &random)
    if random.chance(habits.arabicLetters) {
      text = Self.changed(text, [Self.persianYeh: Self.arabicYeh])
      if random.chance(0.8) {
        text = Self.changed(text, [Self.persianKaf: Self.arabicKaf])
      }
    }
    if random.chance(habits.doublesSpace), let space = text.firstIndex(of: " ") {
      text.insert(" ", at: space)
    }
    return digits(text, &random)
  }

  /// The text with scalars changed or, where nil stands for them, left out.
  ///
  /// A joiner is one character with the letter before it, so characters would not do.
  private static func changed(
    _ text: String, _ table: [Unicode.Scalar: Unicode.Scalar?]
  ) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let change = table[scalar] else {
        output.append(scalar)
        continue
      }
      if let change { output.append(change) }
    }
    return String(output)
  }

  /// The text with its digits all in one family.
  func digits(_ text: String, _ random: inout DemoRandom) -> String {
    let aim = random.unit()
    let ascii = Numerals.ascii(text)
    if aim < habits.persianDigits { return Self.moved(ascii, to: 0x06F0) }
    return aim < habits.persianDigits + habits.arabicDigits ? Self.moved(ascii, to: 0x0660) : ascii
  }

  /// The words with a slip here and there, some run together and some torn apart.
  private func slipped(_ text: String, _ random: inout DemoRandom) -> String {
    var words: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      var letters = Array(word)
      // A joiner cut loose from its letters would be an invisible fault, not a slip one sees.
      let isPlain = !letters.contains { $0.isNumber } && !word.unicodeScalars.contains(Self.joiner)
      if isPlain, letters.count > 3, random.chance(habits.mistypes) {
        slip(&letters, &random)
      }
      if isPlain, letters.count > 5, random.chance(habits.splitsWord) {
        letters.insert(" ", at: random.integer(2...(letters.count - 2)))
      }
      if let last = words.last, last.count > 1, letters.count > 1, random.chance(habits.gluesWords)
      {
        words[words.count - 1] = last + String(letters)
      } else {
        words.append(String(letters))
      }
    }
    return words.joined(separator: " ")
  }

  /// One letter wrong, missing, doubled or changed with its neighbour.
  private func slip(_ letters: inout [Character], _ random: inout DemoRandom) {
    let index = random.integer(0...(letters.count - 2))
    switch random.integer(0...3) {
    case 0:
      if let wrong = random.element(of: world.wrongKeys[letters[index]] ?? []) {
        letters[index] = wrong
      }
    case 1: letters.remove(at: index)
    case 2: letters.swapAt(index, index + 1)
    default: letters.insert(letters[index], at: index)
    }
  }

  private static func moved(_ text: String, to zero: UInt32) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      output.append(isDigit ? Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar : scalar)
    }
    return String(output)
  }
}
