extension TypedText {
  /// Whether a scalar sits upon the letter before it, so that no caret comes between.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if case .mark = Keeping(of: scalar) { true } else { false }
  }

  /// The next place of a caret in logical order: behind a letter and its marks.
  package func stop(after place: Int) -> Int {
    var next = min(place + 1, count)
    while next < count, Self.isMark(scalars[next]) { next += 1 }
    return next
  }

  /// The place of a caret before this one in logical order.
  package func stop(before place: Int) -> Int {
    var next = max(place - 1, 0)
    while next > 0, Self.isMark(scalars[next]) { next -= 1 }
    return next
  }
}

extension TypedText {
  /// The end of the word that a place lies in or before.
  package func wordEnd(after place: Int) -> Int {
    var place = place
    while place < count, !isInWord(place) { place = stop(after: place) }
    while place < count, isInWord(place) { place = stop(after: place) }
    return place
  }

  /// The start of the word that a place lies in or behind.
  package func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !isInWord(stop(before: place)) { place = stop(before: place) }
    while place > 0, isInWord(stop(before: place)) { place = stop(before: place) }
    return place
  }

  package func isWordEnd(_ place: Int) -> Bool {
    place > 0 && isInWord(stop(before: place)) && (place == count || !isInWord(place))
  }

  package func isWordStart(_ place: Int) -> Bool {
    place < count && isInWord(place) && (place == 0 || !isInWord(stop(before: place)))
  }

  /// Whether the letter at a place is part of a word: blanks and punctuation are not, joiners are.
  private func isInWord(_ place: Int) -> Bool {
    let scalar = scalars[place]
    if case .joiner = Keeping(of: scalar) { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
