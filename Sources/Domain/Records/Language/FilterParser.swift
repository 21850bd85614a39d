import Persian

/// One walk over a text of the filter language, term by term.
struct FilterParser<Field: RecordField> {
  /// The last thing the walk met, for completion.
  enum Site {
    /// A word that belongs to no field, or may still become the name of one.
    case word(Range<Int>)
    case value(Field, FilterRun.Part, FilterSign)
  }

  let language: FilterLanguage<Field>
  let scanner: FilterScanner
  var place = 0
  var conditions: [Condition<Field>] = []
  var words: [String] = []
  var problems: [FilterProblem<Field>] = []
  var sites: [Site] = []

  init(_ language: FilterLanguage<Field>, _ text: String) {
    self.language = language
    scanner = FilterScanner(text)
  }

  mutating func parse() {
    place = scanner.afterBlanks(from: place)
    while place < scanner.end {
      term()
      place = scanner.afterBlanks(from: place)
    }
  }

  private mutating func term() {
    let start = place
    let isNegated = negation()
    if let sign = scanner.sign(at: place) {
      let run = scanner.run(at: sign.end, isValue: true)
      report(.missingField, start..<max(run.range.upperBound, sign.end))
      place = max(run.range.upperBound, sign.end)
    } else if let head = head(at: place) {
      condition(head, negated: isNegated, start: start)
    } else {
      text(negated: isNegated, start: start)
    }
  }

  /// Takes the signs and words that turn a term round.
  private mutating func negation() -> Bool {
    var isNegated = false
    while place < scanner.end {
      if scanner.isNegation(at: place) {
        place += 1
      } else if let next = afterNegationWord() {
        place = next
      } else {
        break
      }
      isNegated.toggle()
    }
    return isNegated
  }

  /// Where the term behind a word for «not» begins; a word in front of anything else is a word.
  private func afterNegationWord() -> Int? {
    guard scanner.sign(at: place) == nil, let word = scanner.run(at: place).word,
      language.figures.negation.contains(FilterKey.name(word.text))
    else { return nil }
    var next = scanner.afterBlanks(from: word.range.upperBound)
    let start = next
    while scanner.isNegation(at: next) { next += 1 }
    return head(at: next) == nil ? nil : start
  }

  private mutating func text(negated: Bool, start: Int) {
    let run = scanner.run(at: place)
    place = max(run.range.upperBound, place + 1)
    sites.append(.word(run.range))
    guard !negated else { return report(.negatedWords, start..<place) }
    if run.parts.contains(where: \.isQuoted) {
      words += run.parts.map(\.text).filter { !$0.isEmpty }
    } else {
      words.append(scanner.string(run.range))
    }
  }

  private mutating func condition(_ head: Head, negated: Bool, start: Int) {
    place = head.end
    let field: Field
    switch language.fields.match(FilterKey.name(head.name)) {
    case .one(let named): field = named
    case .several(let fields):
      return skipValue(.ambiguousField(FilterLanguage<Field>.clean(head.name), fields), head)
    case .nothing:
      let nearest = language.fields.nearest(FilterKey.name(head.name))
      return skipValue(
        .unknownField(FilterLanguage<Field>.clean(head.name), nearest: nearest), head)
    }
    let run = value(behind: head)
    if let run { place = max(run.range.upperBound, place) }
    guard let run, !run.parts.isEmpty else {
      let empty = place..<place
      sites.append(
        .value(
          field, FilterRun.Part(text: "", range: empty, isQuoted: false, isClosed: true), head.sign)
      )
      return report(.missingValue(field), start..<head.end)
    }
    let term = FilterTerm(field: field, sign: head.sign, isNegated: negated, start: start)
    switch field.content {
    case .text: containment(term, run)
    case .code, .place, .word, .words: choice(term, run)
    case .number, .day, .moment: range(term, run)
    }
  }

  /// What stands behind the sign, at once or after blanks; nil where the next term begins.
  private mutating func value(behind head: Head) -> FilterRun? {
    guard scanner.isBlank(at: head.end) else { return scanner.run(at: head.end, isValue: true) }
    let next = scanner.afterBlanks(from: head.end)
    place = min(next, scanner.end)
    guard next < scanner.end, scanner.sign(at: next) == nil, self.head(at: next) == nil else {
      return nil
    }
    return scanner.run(at: next)
  }

  private mutating func skipValue(_ kind: FilterProblem<Field>.Kind, _ head: Head) {
    place = max(scanner.run(at: head.end, isValue: true).range.upperBound, head.end)
    report(kind, head.range)
  }

  mutating func report(_ kind: FilterProblem<Field>.Kind, _ range: Range<Int>) {
    problems.append(FilterProblem(kind, range))
  }

  mutating func add(_ term: FilterTerm<Field>, _ test: FieldTest, negated: Bool = false) {
    let isNegated = (term.isNegated != (term.sign == .notEqual)) != negated
    conditions.append(Condition(term.field, test, negated: isNegated))
  }
}

/// A field and a sign that a value is being read for.
struct FilterTerm<Field: RecordField> {
  let field: Field
  let sign: FilterSign
  let isNegated: Bool
  let start: Int
}

extension FilterParser {
  /// The name and sign a condition begins with.
  struct Head {
    let name: String
    let range: Range<Int>
    let sign: FilterSign
    let end: Int
  }

  /// The head that begins here, if any: one word and a sign, or a known name of several words.
  func head(at start: Int) -> Head? {
    let first = scanner.run(at: start)
    guard !first.isEmpty else { return nil }
    if let sign = scanner.sign(at: scanner.afterBlanks(from: first.range.upperBound)) {
      let isOne = first.parts.count == 1 && first.parts[0].isQuoted
      let name = isOne ? first.parts[0].text : scanner.string(first.range)
      return Head(name: name, range: first.range, sign: sign.sign, end: sign.end)
    }
    var name = first.word?.text ?? ""
    var end = first.range.upperBound
    for _ in 1..<Self.longestName where !name.isEmpty {
      guard let word = scanner.run(at: scanner.afterBlanks(from: end)).word else { return nil }
      name += " " + word.text
      end = word.range.upperBound
      guard let sign = scanner.sign(at: scanner.afterBlanks(from: end)) else { continue }
      guard language.fields.exactly(FilterKey.name(name)) != nil else { return nil }
      return Head(name: name, range: start..<end, sign: sign.sign, end: sign.end)
    }
    return nil
  }

  /// The words a name of a field may have.
  private static var longestName: Int { 4 }

  /// The plain words from here on that belong to no other term, at most so many.
  func followers(from start: Int, limit: Int) -> [FilterRun] {
    var runs: [FilterRun] = []
    var place = start
    while runs.count < limit {
      place = scanner.afterBlanks(from: place)
      guard place < scanner.end, scanner.sign(at: place) == nil, !scanner.isNegation(at: place),
        head(at: place) == nil
      else { break }
      let run = scanner.run(at: place)
      guard !run.startsWithSeparator, let first = run.parts.first, !first.isQuoted else { break }
      runs.append(run)
      guard run.word != nil else { break }
      place = run.range.upperBound
    }
    return runs
  }
}
