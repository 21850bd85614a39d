package import Persian

/// The search for what may stand at a caret.
///
/// Only the text in front of the caret is read; the rest of the word at the caret is replaced.
struct FilterCompleter<Field: RecordField> {
  typealias Candidate = FilterCompletion<Field>.Candidate

  let language: FilterLanguage<Field>
  private let scanner: FilterScanner
  private let caret: Int
  private let parser: FilterParser<Field>

  init(_ language: FilterLanguage<Field>, _ text: String, caret: Int) {
    self.language = language
    scanner = FilterScanner(text)
    self.caret = min(max(0, caret), scanner.end)
    var parser = FilterParser(language, scanner.string(0..<self.caret))
    parser.parse()
    self.parser = parser
  }

  private var vocabulary: FilterVocabulary<Field> { language.vocabulary }
  private var printer: FilterPrinter<Field> { FilterPrinter(language: language) }

  var completion: FilterCompletion<Field> {
    if let longer = longerValue { return longer }
    switch parser.sites.last {
    case .value(let field, let part, let sign)?
    where part.range.upperBound == caret || part.range.isEmpty:
      return values(field, part, sign)
    case .word(let range)? where range.upperBound == caret:
      return names(parser.scanner.string(range), from: range.lowerBound)
    default:
      return isBehindUnknown ? nothing : names("", from: caret)
    }
  }

  private var nothing: FilterCompletion<Field> {
    FilterCompletion(range: caret..<caret, candidates: [])
  }

  /// Whether the caret touches something that was not understood.
  private var isBehindUnknown: Bool {
    caret > 0 && !scanner.isBlank(at: caret - 1) && !parser.scanner.isBareNegation(at: caret - 1)
  }

  // MARK: Values

  private func values(
    _ field: Field, _ part: FilterRun.Part, _ sign: FilterSign
  ) -> FilterCompletion<Field> {
    let start = part.range.isEmpty ? caret : part.range.lowerBound
    let end = end(quoted: part.isQuoted && !part.isClosed)
    return FilterCompletion(
      range: start..<max(start, end), candidates: values(field, part.text, sign))
  }

  private func values(_ field: Field, _ text: String, _ sign: FilterSign) -> [Candidate] {
    let key = FilterKey.name(text)
    var found: [Candidate] = []
    switch field.content {
    case .word, .words:
      found = ranked(vocabulary.choices[field] ?? [], key) { $0.name.keys }
        .map { choice in
          Candidate(
            field: field, kind: .choice(choice.codes),
            insertion: printer.code(choice.name.printed) + " ")
        }
    case .place(let level):
      found = ranked(vocabulary.places[level] ?? [], key) { [FilterKey.name($0.string)] }
        .prefix(Self.limit)
        .map {
          Candidate(field: field, kind: .place, insertion: printer.value($0, at: field) + " ")
        }
    case .number, .day, .moment:
      found = FilterExamples(language: language).values(field)
        .filter { key.isEmpty || FilterKey.name($0.string).hasPrefix(key) }
        .map { Candidate(field: field, kind: .example, insertion: $0 + " ") }
    case .text, .code: break
    }
    return sign.isComparison ? found : found + stated(field, key)
  }

  private func stated(_ field: Field, _ key: String) -> [Candidate] {
    guard field.content.codeSet == nil else { return [] }
    return [(vocabulary.words.none, false), (vocabulary.words.any, true)]
      .filter { name, _ in key.isEmpty || name.keys.contains { $0.hasPrefix(key) } }
      .map { name, isStated in
        Candidate(field: field, kind: .stated(isStated), insertion: name.printed + " ")
      }
  }

  /// A name of several words that has been begun: it takes the place of all its words.
  private var longerValue: FilterCompletion<Field>? {
    var start = caret
    for site in parser.sites.reversed().prefix(4) {
      switch site {
      case .word(let range):
        guard range.upperBound == caret || start < caret else { return nil }
        start = range.lowerBound
      case .value(let field, let part, let sign):
        guard start < caret, !part.isQuoted, !sign.isComparison,
          scanner.afterBlanks(from: part.range.upperBound) == start
        else { return nil }
        let text = scanner.string(part.range.lowerBound..<caret)
        let candidates = values(field, text, sign)
          .filter { FilterKey.name($0.insertion.string).contains(FilterKey.name(text)) }
        guard !candidates.isEmpty else { return nil }
        return FilterCompletion(
          range: part.range.lowerBound..<end(quoted: false), candidates: candidates)
      }
    }
    return nil
  }

  // MARK: Names

  private func names(_ text: String, from start: Int) -> FilterCompletion<Field> {
    let key = FilterKey.name(text)
    let fields = ranked(Array(Field.allCases), key) { field in
      (vocabulary.fields[field]?.keys ?? []) + [FilterKey.name(field.token)]
    }
    let named = fields.map { field in
      Candidate(
        field: field, kind: .field,
        insertion: vocabulary.name(field) + FilterExamples(language: language).sign(field))
    }
    let range = start..<max(start, end(quoted: false))
    return FilterCompletion(range: range, candidates: named + conditions(key))
  }

  /// Values that begin so, with their fields: a province is found without naming what it is.
  private func conditions(_ key: String) -> [Candidate] {
    guard key.unicodeScalars.count > 1 else { return [] }
    return Field.allCases.flatMap { field -> [Candidate] in
      let isClosed = field.content.codeSet != nil
      guard isClosed || field.content == .place(.province) || field.content == .place(.county)
      else {
        return []
      }
      return values(field, key, .equal).prefix(5).filter { candidate in
        if case .stated = candidate.kind { false } else { true }
      }.map { value in
        Candidate(
          field: field, kind: value.kind,
          insertion: "\(vocabulary.name(field)):" + value.insertion)
      }
    }
  }

  // MARK: Order

  /// The named whose spellings hold a key: those that begin with it before the others.
  private func ranked<Named>(
    _ named: [Named], _ key: String, keys: (Named) -> [String]
  ) -> [Named] {
    guard !key.isEmpty else { return named }
    let ranks = named.enumerated().compactMap { offset, each -> (Int, Int, Named)? in
      let spellings = keys(each)
      let rank =
        spellings.first?.hasPrefix(key) == true
        ? 0
        : spellings.contains { $0.hasPrefix(key) }
          ? 1 : key.count > 1 && spellings.contains { $0.contains(key) } ? 2 : nil
      return rank.map { ($0, offset, each) }
    }
    return ranks.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Where the word at the caret ends.
  private func end(quoted: Bool) -> Int {
    var place = caret
    while place < scanner.end {
      let scalar = scanner.scalars[place]
      if quoted {
        place += 1
        if scalar == "\"" || scalar == "\u{BB}" || scalar == "\u{201D}" { return place }
        continue
      }
      guard !scanner.isBlank(at: place), !FilterScanner.isSeparator(scalar),
        scanner.sign(at: place) == nil
      else { break }
      place += 1
    }
    // A quote that nothing closes ends at the caret.
    return quoted ? caret : place
  }

  /// The most places that are offered.
  private static var limit: Int { 100 }
}

extension FilterScanner {
  /// Whether a sign of negation stands here with nothing behind it yet.
  func isBareNegation(at place: Int) -> Bool {
    let isFirst = place == 0 || isBlank(at: place - 1)
    return isFirst && ["-", "!", "\u{2212}"].contains(scalars[place])
  }
}

extension FilterLanguage {
  /// What may stand at the caret, counted in scalars of the text.
  package func completion(of text: CleanText, caret: Int) -> FilterCompletion<Field> {
    FilterCompleter(self, text.string, caret: caret).completion
  }
}
