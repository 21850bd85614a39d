package import Persian

/// How the numbers and days of a field may be written, for those who see the language first.
struct FilterExamples<Field: RecordField> {
  let language: FilterLanguage<Field>

  private var words: FilterWords { language.vocabulary.words }

  /// The sign that fits a field best.
  func sign(_ field: Field) -> CleanText {
    switch field.content {
    case .number(.year): ":"
    case .number: ">"
    case .day, .moment: "<"
    case .text, .code, .place, .word, .words: ":"
    }
  }

  func values(_ field: Field) -> [CleanText] {
    switch field.content {
    case .number(let measure):
      let spelling = NumberSpelling(measure: measure, words: words)
      return Self.numbers(measure).map(spelling.text) + [range(measure, spelling)].compactMap { $0 }
    case .day, .moment: return days
    case .text, .code, .place, .word, .words: return []
    }
  }

  private func range(_ measure: Measure, _ spelling: NumberSpelling) -> CleanText? {
    guard measure == .year else { return nil }
    return "\(spelling.text(1300))..\(spelling.text(1357))"
  }

  private static func numbers(_ measure: Measure) -> [Int] {
    switch measure {
    case .count: [1, 10, 100]
    case .year: [1300]
    case .squareMetres: [100, 1_000, 10_000]
    case .rial: [10_000_000, 100_000_000, 1_000_000_000]
    case .mebibytes: [4_096, 16_384]
    case .gibibytes: [100, 1_024]
    case .seconds: [1_800, 7_200]
    case .percent: [50, 80]
    case .load: [500_000, 800_000]
    }
  }

  private var days: [CleanText] {
    let named: [CleanText] = [DayWord.today, .thisMonth, .thisYear, .lastYear]
      .compactMap { words.dayWords[$0]?.printed }
    let ahead = words.dayWords[.today].map {
      [$0.printed + "+" + Numerals(words.language).plain(30)]
    }
    let today = JalaliFormat.numeric(language.today, words.language)
    return Array(named.prefix(1)) + (ahead ?? []) + [today] + named.dropFirst()
  }
}

extension FilterLanguage {
  /// A number or day as the field takes them; nil where it takes others.
  package func example(_ field: Field) -> CleanText? {
    let values = FilterExamples(language: self).values(field)
    return values.dropFirst().first ?? values.first
  }
}
