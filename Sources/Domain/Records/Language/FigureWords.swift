import Persian

/// The words around numbers and days, by their spellings.
struct FigureWords: Sendable {
  let today: Day
  let negation: Set<String>
  let none: Set<String>
  let any: Set<String>
  let from: Set<String>
  let to: Set<String>
  let ago: Set<String>
  let ahead: Set<String>
  let dayWords: NameIndex<DayWord>
  let dayUnits: NameIndex<DayUnit>
  let months: NameIndex<Int>
  /// Units with their spellings, longer ones first.
  let units: [Measure: [(key: String, factor: Int)]]

  init(_ words: FilterWords, today: Day) {
    self.today = today
    negation = Set(words.negation.keys)
    none = Set(words.none.keys)
    any = Set(words.any.keys)
    from = Set(words.from.keys)
    to = Set(words.to.keys)
    ago = Set(words.ago.keys)
    ahead = Set(words.ahead.keys)
    dayWords = NameIndex(DayWord.allCases.map { ($0, words.dayWords[$0]?.keys ?? []) })
    dayUnits = NameIndex(DayUnit.allCases.map { ($0, words.dayUnits[$0]?.keys ?? []) })
    months = NameIndex(words.months.enumerated().map { ($0.offset + 1, $0.element.keys) })
    units = words.units.mapValues { units in
      units.flatMap { unit in unit.name.keys.map { ($0, unit.factor) } }
        .sorted { $0.0.utf8.count > $1.0.utf8.count }
    }
  }
}

/// The figures a value stands for: a number is both bounds, a month or year is a stretch of days.
struct FigureBounds: Hashable {
  var first: Int
  var last: Int
  /// What the value means where it stands for itself; a length of time is all the days of it.
  var whole: (first: Int, last: Int) { (wholeFirst ?? first, wholeLast ?? last) }

  private var wholeFirst: Int?
  private var wholeLast: Int?

  init(_ figure: Int) {
    (first, last) = (figure, figure)
  }

  init(_ first: Int, _ last: Int) {
    (self.first, self.last) = (first, last)
  }

  init(point: Int, from start: Int) {
    (first, last) = (point, point)
    (wholeFirst, wholeLast) = (min(start, point), max(start, point))
  }
}

/// Why a value stands for no figure.
enum FigureError: Error {
  case notUnderstood
  case tooLarge
}
