import Persian

/// The phrases of all sections, ready to be drawn and filled.
struct PhraseBook: Sendable {
  private let sections: [PhraseKey: Weighted<Phrase>]
  /// The lines of each section as they stand, for those that are looked up rather than drawn.
  private let lists: [PhraseKey: [CleanText]]

  private static let files: [PlacesFile] = [.endowmentPhrases, .unitPhrases, .addressPhrases]

  init(_ folder: PlacesFolder) throws(DemoError) {
    var entries: [PhraseKey: [PhraseEntry]] = [:]
    for file in Self.files {
      var key: PhraseKey?
      for line in try folder.lines(of: file) {
        if line.text.hasPrefix("["), line.text.hasSuffix("]") {
          key = PhraseKey(rawValue: String(line.text.dropFirst().dropLast()))
          guard key != nil else { throw line.damage }
          continue
        }
        guard let key, let entry = PhraseEntry(line.text) else { throw line.damage }
        entries[key, default: []].append(entry)
      }
    }
    var sections: [PhraseKey: Weighted<Phrase>] = [:]
    for key in PhraseKey.allCases {
      let drawn = (entries[key] ?? []).map { (element: $0.phrase, weight: $0.weight) }
      // The name of a missing section says more than any line number could.
      guard let section = Weighted(drawn) else {
        throw .missing(file: CleanText(RawText("[\(key.rawValue)]")))
      }
      sections[key] = section
    }
    self.sections = sections
    lists = entries.mapValues { $0.map(\.text) }
  }

  /// A phrase of the section, its gaps still open.
  func phrase(_ key: PhraseKey, _ random: inout DemoRandom) -> Phrase {
    sections[key]?.draw(&random) ?? .empty
  }

  /// A phrase of a section whose phrases have no gaps, or one and the same.
  func text(
    _ key: PhraseKey, _ random: inout DemoRandom, filling: CleanText = ""
  ) -> CleanText {
    phrase(key, &random).filled { _ in filling }
  }

  /// The lines of the section in order.
  func list(_ key: PhraseKey) -> [CleanText] { lists[key] ?? [] }
}

/// A line of a phrase file: "weight<TAB>text", or the text alone.
private struct PhraseEntry {
  let weight: Double
  let phrase: Phrase
  let text: CleanText

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let stated = fields.count == 2 ? Double(String(fields[0])) : 1
    guard let stated, let text = fields.last, let phrase = Phrase(text) else { return nil }
    weight = stated
    self.phrase = phrase
    self.text = CleanText(field: text)
  }
}
