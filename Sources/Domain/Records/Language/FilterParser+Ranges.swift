import Persian

extension FilterParser {
  /// A value of an ordered field and the text it was read from.
  private struct Operand {
    let bounds: FigureBounds
    let range: Range<Int>
  }

  /// Reads a number or day, or two as a range.
  mutating func range(_ term: FilterTerm<Field>, _ run: FilterRun) {
    let isQuoted = run.parts.count == 1 && run.parts[0].isQuoted
    let text = isQuoted ? run.parts[0].text : scanner.string(run.range)
    let whole = part(text, run.range)
    note(
      term,
      [
        FilterRun.Part(
          text: text, range: run.range, isQuoted: isQuoted, isClosed: run.parts[0].isClosed)
      ])
    let key = FilterKey.name(text)
    if !isQuoted {
      if isStated(term, whole, run.range) { return }
      if language.figures.from.contains(key) { return span(term) }
      if language.figures.to.contains(key) { return end(term, lower: nil, whole.range) }
      if let dots = Self.dots(in: text) { return dotted(term, whole, dots) }
    }
    guard let first = operand(term, whole) else { return }
    if term.sign == .equal || term.sign == .notEqual, takeWord(language.figures.to) {
      return end(term, lower: first.bounds.first, first.range)
    }
    compare(term, first.bounds)
  }

  private mutating func compare(_ term: FilterTerm<Field>, _ bounds: FigureBounds) {
    let (lower, upper): (Int?, Int?)
    switch term.sign {
    case .equal, .notEqual: (lower, upper) = (bounds.whole.first, bounds.whole.last)
    case .lessOrEqual: (lower, upper) = (nil, bounds.last)
    case .greaterOrEqual: (lower, upper) = (bounds.first, nil)
    case .less: (lower, upper) = (nil, bounds.first &- 1)
    case .greater: (lower, upper) = (bounds.last &+ 1, nil)
    }
    // Beyond the largest figure there is none.
    if term.sign == .less && bounds.first == .min || term.sign == .greater && bounds.last == .max {
      let range = term.start..<place
      return report(
        .tooLarge(term.field, FilterLanguage<Field>.clean(scanner.string(range))), range)
    }
    add(term, .within(lower, upper))
  }

  /// Reads `from a` or `from a to b` behind its first word.
  private mutating func span(_ term: FilterTerm<Field>) {
    guard let first = next(term) else { return }
    if takeWord(language.figures.to) { return end(term, lower: first.bounds.first, first.range) }
    within(term, first.bounds.first, nil, term.start..<place)
  }

  /// Reads the upper bound behind its word.
  private mutating func end(_ term: FilterTerm<Field>, lower: Int?, _ range: Range<Int>) {
    guard let last = next(term) else { return }
    within(term, lower, last.bounds.last, range.lowerBound..<last.range.upperBound)
  }

  /// Reads `a..b` with either side open.
  private mutating func dotted(
    _ term: FilterTerm<Field>, _ whole: FilterRun.Part, _ dots: Range<Int>
  ) {
    let start = whole.range.lowerBound
    let left = start..<(start + dots.lowerBound)
    let right = (start + dots.upperBound)..<whole.range.upperBound
    var lower: Int?
    var upper: Int?
    if !left.isEmpty {
      guard let bounds = bounds(term, part(scanner.string(left), left)) else { return }
      lower = bounds.first
    }
    if !right.isEmpty {
      guard let operand = operand(term, part(scanner.string(right), right)) else { return }
      upper = operand.bounds.last
    }
    within(term, lower, upper, whole.range)
  }

  private mutating func within(
    _ term: FilterTerm<Field>, _ lower: Int?, _ upper: Int?, _ range: Range<Int>
  ) {
    guard !term.sign.isComparison else {
      return report(.unfit(term.field, term.sign), term.start..<range.upperBound)
    }
    if let lower, let upper, lower > upper { report(.emptyRange(term.field), range) }
    add(term, .within(lower, upper))
  }

  /// The value that the next words are.
  private mutating func next(_ term: FilterTerm<Field>) -> Operand? {
    let start = scanner.afterBlanks(from: place)
    let run = scanner.run(at: start)
    guard start < scanner.end, head(at: start) == nil, let first = run.parts.first else {
      sites.append(.value(term.field, part("", start..<start), term.sign))
      report(.missingValue(term.field), term.start..<place)
      return nil
    }
    place = run.range.upperBound
    let text = run.parts.count == 1 && first.isQuoted ? first.text : scanner.string(run.range)
    let whole = part(text, run.range)
    note(term, [whole])
    return operand(term, whole)
  }

  private mutating func takeWord(_ words: Set<String>) -> Bool {
    let start = scanner.afterBlanks(from: place)
    guard start < scanner.end, let word = scanner.run(at: start).word,
      words.contains(FilterKey.name(word.text)), head(at: start) == nil
    else { return false }
    place = word.range.upperBound
    return true
  }

  /// A value with the units behind it: as many of the following words as make one.
  private mutating func operand(_ term: FilterTerm<Field>, _ value: FilterRun.Part) -> Operand? {
    var texts = [(text: value.text, end: value.range.upperBound)]
    for run in followers(from: place, limit: 3) {
      guard let word = run.word, let last = texts.last else { break }
      texts.append((last.text + " " + word.text, word.range.upperBound))
    }
    for candidate in texts.dropFirst().reversed() {
      guard let bounds = try? figure(candidate.text, term.field) else { continue }
      place = candidate.end
      return Operand(bounds: bounds, range: value.range.lowerBound..<candidate.end)
    }
    return bounds(term, value).map { Operand(bounds: $0, range: value.range) }
  }

  private mutating func bounds(
    _ term: FilterTerm<Field>, _ value: FilterRun.Part
  ) -> FigureBounds? {
    let text = FilterLanguage<Field>.clean(value.text)
    do {
      return try figure(value.text, term.field)
    } catch .tooLarge {
      report(.tooLarge(term.field, text), value.range)
    } catch {
      if isList(value.text, term.field) {
        report(.severalValues(term.field), value.range)
      } else if case .number = term.field.content {
        report(.notANumber(term.field, text), value.range)
      } else {
        report(.notADay(term.field, text), value.range)
      }
    }
    return nil
  }

  private func figure(_ text: String, _ field: Field) throws(FigureError) -> FigureBounds {
    guard case .number(let measure) = field.content else {
      return try DayPhrase(text, language.figures).bounds
    }
    let units = language.figures.units[measure] ?? []
    do {
      return FigureBounds(try NumberPhrase(text, measure, units: units).value)
    } catch {
      guard error == .notUnderstood, let bounds = hyphenated(text, measure, units) else {
        throw error
      }
      return bounds
    }
  }

  /// Two numbers with a hyphen between them.
  private func hyphenated(
    _ text: String, _ measure: Measure, _ units: [(key: String, factor: Int)]
  ) -> FigureBounds? {
    let key = FilterKey.figure(text)
    guard let hyphen = key.dropFirst().firstIndex(of: "-"),
      let first = try? NumberPhrase(String(key[..<hyphen]), measure, units: units),
      let last = try? NumberPhrase(String(key[key.index(after: hyphen)...]), measure, units: units)
    else { return nil }
    return FigureBounds(first.value, last.value)
  }

  /// Whether the text is figures in a row, of which a field can only be one.
  private func isList(_ text: String, _ field: Field) -> Bool {
    let pieces = text.unicodeScalars.split(whereSeparator: FilterScanner.isSeparator)
    return pieces.count > 1
      && pieces.allSatisfy { (try? figure(String($0), field)) != nil }
  }

  /// Where the dots of a range stand, in scalars of the text.
  private static func dots(in text: String) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    for place in scalars.indices {
      if scalars[place] == "\u{2026}" { return place..<(place + 1) }
      if scalars[place] == ".", place + 1 < scalars.count, scalars[place + 1] == "." {
        return place..<(place + 2)
      }
    }
    return nil
  }
}
