import Persian

extension FilterParser {
  /// Reads the words a text must hold.
  mutating func containment(_ term: FilterTerm<Field>, _ run: FilterRun) {
    note(term, run.parts)
    guard run.parts.count == 1 else {
      return report(.severalValues(term.field), run.range)
    }
    guard !isStated(term, run.parts[0], run.range), fits(term, run.range) else { return }
    add(term, .holding(FilterLanguage<Field>.clean(run.parts[0].text)))
  }

  /// Reads one value or several of which the field is one.
  mutating func choice(_ term: FilterTerm<Field>, _ run: FilterRun) {
    let values = list(term, run)
    let range = run.range.lowerBound..<place
    if values.count == 1, isStated(term, values[0], range) { return }
    guard fits(term, range) else { return }
    switch term.field.content {
    case .word, .words: closed(term, values)
    case .place(let level): places(term, values, level)
    default: add(term, .named(Set(values.map { FilterLanguage<Field>.clean($0.text) })))
    }
  }

  private mutating func closed(_ term: FilterTerm<Field>, _ values: [FilterRun.Part]) {
    let names = language.choices[term.field]
    var codes: Set<Int> = []
    for value in values {
      let key = FilterKey.name(value.text)
      let text = FilterLanguage<Field>.clean(value.text)
      switch names?.match(key, shortestPrefix: 2) ?? .nothing {
      case .one(let some): codes.formUnion(some)
      case .several(let several):
        return report(.ambiguousValue(term.field, text, several), value.range)
      case .nothing:
        let nearest = names?.nearest(key) ?? []
        return report(.unknownValue(term.field, text, nearest: nearest), value.range)
      }
    }
    add(term, .among(codes))
  }

  private mutating func places(
    _ term: FilterTerm<Field>, _ values: [FilterRun.Part], _ level: PlaceLevel
  ) {
    var names: Set<CleanText> = []
    for value in values {
      // A quote is taken at its word.
      guard !value.isQuoted else {
        names.insert(FilterLanguage<Field>.clean(value.text))
        continue
      }
      let (name, isKnown) = language.place(value.text, level)
      names.insert(name)
      guard !isKnown else { continue }
      let nearest = language.places[level]?.nearest(FilterKey.name(value.text)) ?? []
      report(.unknownPlace(term.field, name, nearest: nearest), value.range)
    }
    add(term, .named(names))
  }

  /// Takes `none`, `any` and `*`, unless the field's own words have the word.
  mutating func isStated(
    _ term: FilterTerm<Field>, _ part: FilterRun.Part, _ range: Range<Int>
  ) -> Bool {
    guard !part.isQuoted,
      let isStated = language.stated(FilterKey.name(part.text), at: term.field)
    else { return false }
    if term.sign.isComparison {
      report(.unfit(term.field, term.sign), term.start..<range.upperBound)
    } else {
      add(term, .stated, negated: !isStated)
    }
    return true
  }

  private mutating func fits(_ term: FilterTerm<Field>, _ range: Range<Int>) -> Bool {
    guard term.sign.isComparison else { return true }
    report(.unfit(term.field, term.sign), term.start..<range.upperBound)
    return false
  }

  func part(_ text: String, _ range: Range<Int>) -> FilterRun.Part {
    FilterRun.Part(text: text, range: range, isQuoted: false, isClosed: true)
  }

  mutating func note(_ term: FilterTerm<Field>, _ parts: [FilterRun.Part]) {
    sites += parts.map { .value(term.field, $0, term.sign) }
  }

  /// The values from a run on: over blanks behind a separator, and as many words as a name has.
  private mutating func list(_ term: FilterTerm<Field>, _ run: FilterRun) -> [FilterRun.Part] {
    var run = run
    var values: [FilterRun.Part] = []
    while true {
      values += run.parts
      place = run.range.upperBound
      if !run.endsWithSeparator, let longer = extended(values.last, term.field) {
        values[values.count - 1] = longer.value
        values += longer.run.parts.dropFirst()
        run = longer.run
        place = run.range.upperBound
      }
      let next = scanner.afterBlanks(from: place)
      guard next < scanner.end, scanner.sign(at: next) == nil, head(at: next) == nil else { break }
      let following = scanner.run(at: next)
      guard run.endsWithSeparator || following.startsWithSeparator else { break }
      guard !following.parts.isEmpty || following.startsWithSeparator else { break }
      run = following
    }
    note(term, values)
    // A list that is still being written.
    if run.endsWithSeparator { note(term, [part("", place..<place)]) }
    return values
  }

  /// The longest known name that begins with a value and goes on in the words behind it.
  private func extended(
    _ value: FilterRun.Part?, _ field: Field
  ) -> (value: FilterRun.Part, run: FilterRun)? {
    guard let value, !value.isQuoted else { return nil }
    var text = value.text
    var longest: (value: FilterRun.Part, run: FilterRun)?
    for run in followers(from: place, limit: 5) {
      guard let first = run.parts.first else { break }
      text += " " + first.text
      if isKnown(FilterKey.name(text), field) {
        longest = (part(text, value.range.lowerBound..<first.range.upperBound), run)
      }
    }
    return longest
  }

  private func isKnown(_ key: String, _ field: Field) -> Bool {
    switch field.content {
    case .place(let level): language.places[level]?.exactly(key) != nil
    default: language.choices[field]?.exactly(key) != nil
    }
  }
}
