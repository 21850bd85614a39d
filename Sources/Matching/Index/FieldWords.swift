/// The folded words of a recorded field, read by the same rules as the free text.
struct FieldWords: Hashable, Sendable {
  /// What the leading word says the place is.
  let kind: PlaceKind?
  /// Without the leading word and joining words; numbers in ASCII digits.
  let words: [String]
  /// Neighbours that stand joined by a zero-width non-joiner, as one word.
  let joined: [String]
  /// Former names, where the name is of a renamed street.
  let former: [[String]]

  init(_ text: String) {
    var words = NumberReader.words(in: TextScanner.scan(text))[...]
    var kind: PlaceKind?
    while words.count > 1, let (place, length) = Self.leadingPlace(of: words) {
      kind = kind ?? place
      words = words.dropFirst(length)
    }
    let named = words.filter { !WordClasses.joining.contains($0.folded) }
    self.kind = kind
    self.words = named.map(\.folded)
    joined = zip(named, named.dropFirst()).compactMap { first, second in
      second.gap == .joiner ? first.written + second.written : nil
    }
    former = FormerNames.names(of: Self.significant(self.words))
  }

  /// A name without titles, as one key.
  static func significant(_ words: [String]) -> String {
    let plain = words.filter { !WordClasses.honorifics.contains($0) }
    return (plain.isEmpty ? words : plain).joined(separator: " ")
  }

  private static func leadingPlace(of words: ArraySlice<AddressWord>) -> (PlaceKind, Int)? {
    let row = Array(words)
    guard row[0].number == nil,
      let (sign, length) = SignPhrases.sign(at: 0, in: row) ?? Abbreviations.sign(at: 0, in: row),
      case .place(let kind) = sign, length < row.count
    else { return nil }
    return (kind, length)
  }
}
