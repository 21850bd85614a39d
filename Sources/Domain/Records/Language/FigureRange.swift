/// How a range of figures is told: with the roundest bounds that mean the same.
package enum FigureRange: Hashable, Sendable {
  /// Any figure whatever.
  case open
  case exactly(Int)
  case between(Int, Int)
  case atLeast(Int)
  case over(Int)
  case atMost(Int)
  case under(Int)
  /// All days of a year, or of a month of it.
  case calendar(year: Int, month: Int?)
}

extension FilterLanguage {
  /// How the bounds of a field's range are told.
  package func range(_ lower: Int?, _ upper: Int?, of field: Field) -> FigureRange {
    let words = vocabulary.words
    guard case .number(let measure) = field.content else {
      return DaySpelling(language: words.language).range(lower, upper)
    }
    return NumberSpelling(measure: measure, words: words).range(lower, upper)
  }
}
