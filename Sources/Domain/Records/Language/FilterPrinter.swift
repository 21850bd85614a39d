package import Persian

/// The one way a filter is written in the language of a vocabulary.
///
/// What it writes is read back as the same filter, scope apart: conditions in their order, then
/// the words as a quote. A test that holds for no code at all has no spelling.
struct FilterPrinter<Field: RecordField> {
  let language: FilterLanguage<Field>

  private var words: FilterWords { language.vocabulary.words }

  func text(_ filter: RecordFilter<Field>) -> CleanText {
    var terms = filter.conditions.compactMap(term)
    if !filter.text.isEmpty { terms.append(text(filter.text, isAlone: terms.isEmpty)) }
    return terms.joined(separator: " ")
  }

  /// Words alone need no quotes where each is plain; behind a value they could belong to it.
  private func text(_ text: CleanText, isAlone: Bool) -> CleanText {
    let words = text.string.split(separator: " ", omittingEmptySubsequences: false)
    let isPlain = isAlone && words.allSatisfy { isPlainWord(String($0)) }
    return isPlain ? text : quoted(text)
  }

  private func term(_ condition: Condition<Field>) -> CleanText? {
    let field = condition.field
    let name = language.vocabulary.name(field)
    switch condition.test {
    case .among(let codes):
      let names = language.vocabulary.names(field, codes).map(code)
      guard !names.isEmpty else { return nil }
      return sign(condition) + "\(name):\(names.joined(separator: comma))"
    case .named(let texts):
      guard !texts.isEmpty else { return nil }
      let names = texts.sorted().map { value($0, at: field) }
      return sign(condition) + "\(name):\(names.joined(separator: comma))"
    case .holding(let text):
      return sign(condition) + "\(name):\(value(text, at: field))"
    case .within(let lower, let upper):
      return sign(condition) + name + range(lower, upper, field)
    case .stated:
      return stated(field, negated: condition.isNegated)
    }
  }

  private func sign(_ condition: Condition<Field>) -> CleanText {
    condition.isNegated ? "-" : ""
  }

  private var comma: CleanText { words.language == .persian ? "\u{60C}" : "," }

  private func stated(_ field: Field, negated: Bool) -> CleanText {
    let name = language.vocabulary.name(field)
    let word = negated ? words.none.printed : words.any.printed
    if language.stated(FilterKey.name(word.string), at: field) == !negated {
      return "\(name):\(word)"
    }
    return negated ? "-\(name):*" : "\(name):*"
  }

  private func range(_ lower: Int?, _ upper: Int?, _ field: Field) -> CleanText {
    switch language.range(lower, upper, of: field) {
    case .open: ":.."
    case .exactly(let figure): ":\(figureText(figure, field))"
    case .between(let lower, let upper):
      ":\(figureText(lower, field))..\(figureText(upper, field))"
    case .atLeast(let figure): ">=\(figureText(figure, field))"
    case .over(let figure): ">\(figureText(figure, field))"
    case .atMost(let figure): "<=\(figureText(figure, field))"
    case .under(let figure): "<\(figureText(figure, field))"
    case .calendar(let year, let month):
      ":" + DaySpelling(language: words.language).text(year: year, month: month)
    }
  }

  private func figureText(_ figure: Int, _ field: Field) -> CleanText {
    switch field.content {
    case .number(let measure): NumberSpelling(measure: measure, words: words).text(figure)
    default: DaySpelling(language: words.language).text(figure)
    }
  }

  /// A text that stands for itself: quoted where it would be read as something else.
  func value(_ text: CleanText, at field: Field) -> CleanText {
    guard isPlainWord(text.string), language.stated(FilterKey.name(text.string), at: field) == nil
    else { return quoted(text) }
    if case .place(let level) = field.content, language.place(text.string, level).name != text {
      return quoted(text)
    }
    return text
  }

  /// The name of a code, which goes before every other meaning of the word at its field.
  func code(_ name: CleanText) -> CleanText {
    isOneWord(name.string) ? name : quoted(name)
  }

  private func isPlainWord(_ text: String) -> Bool {
    isOneWord(text) && !language.reserved.contains(FilterKey.name(text))
  }

  private func isOneWord(_ text: String) -> Bool {
    let scanner = FilterScanner(text)
    guard !scanner.isNegation(at: 0) else { return false }
    return scanner.run(at: 0).word?.range == 0..<scanner.end
  }

  func quoted(_ text: CleanText) -> CleanText {
    let (open, close): (CleanText, CleanText) =
      words.language == .persian ? ("\u{AB}", "\u{BB}") : ("\"", "\"")
    var doubled = String.UnicodeScalarView()
    for scalar in text.string.unicodeScalars {
      doubled.append(scalar)
      if String(scalar) == close.string { doubled.append(scalar) }
    }
    let inner = String(doubled)
    return open + (inner == text.string ? text : FilterLanguage<Field>.clean(inner)) + close
  }
}

extension FilterLanguage {
  /// The filter as it is written in the language of the vocabulary, scope apart.
  package func text(_ filter: RecordFilter<Field>) -> CleanText {
    FilterPrinter(language: self).text(filter)
  }
}
