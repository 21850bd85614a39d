import Persian

/// The days of a whole month or year: Jalali up to 1699, Gregorian from 1700 on.
enum CalendarStretch {
  static let firstGregorianYear = 1700
  static let firstJalaliYear = 1000

  static func year(_ year: Int) -> FigureBounds? {
    stretch(from: first(year, 1), to: first(year + 1, 1, like: year))
  }

  /// A month; those before the first and after the last are the neighbouring years'.
  static func month(_ year: Int, _ month: Int) -> FigureBounds? {
    switch month {
    case 0: stretch(from: first(year - 1, 12), to: first(year, 1))
    case 1...11: stretch(from: first(year, month), to: first(year, month + 1))
    case 12: stretch(from: first(year, 12), to: first(year + 1, 1, like: year))
    case 13: stretch(from: first(year + 1, 1), to: first(year + 1, 2))
    default: nil
    }
  }

  private static func stretch(from first: Day?, to next: Day?) -> FigureBounds? {
    guard let first, let next else { return nil }
    return FigureBounds(first.epoch, next.epoch - 1)
  }

  private static func first(_ year: Int, _ month: Int, like other: Int? = nil) -> Day? {
    let calendar = other ?? year
    guard calendar >= firstJalaliYear else { return nil }
    return calendar < firstGregorianYear
      ? JalaliDate(year: year, month: month, day: 1)?.asDay : Day(gregorian: year, month, 1)
  }
}

/// A count of days, weeks, months or years.
struct TimeLength {
  let count: Int
  let unit: DayUnit

  /// Reads a number and its unit; a bare number is of the unit given, if any.
  init(_ text: String, _ words: FigureWords, bare: DayUnit?) throws(FigureError) {
    let key = FilterKey.name(text)
    let isMinus = text.first == "-"
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { throw .notUnderstood }
    guard let count = Int((isMinus ? "-" : "") + digits) else { throw .tooLarge }
    let letters = String(key.dropFirst(digits.count))
    guard let unit = letters.isEmpty ? bare : words.dayUnits.exactly(letters) else {
      throw .notUnderstood
    }
    self.count = count
    self.unit = unit
  }

  func end(from start: Day, backwards: Bool) throws(FigureError) -> Day {
    switch unit {
    case .day: return try end(from: start, days: count, backwards)
    case .week:
      let (days, overflow) = count.multipliedReportingOverflow(by: 7)
      guard !overflow else { throw .tooLarge }
      return try end(from: start, days: days, backwards)
    case .month: return try end(from: start, months: count, backwards)
    case .year:
      let (months, overflow) = count.multipliedReportingOverflow(by: 12)
      guard !overflow else { throw .tooLarge }
      return try end(from: start, months: months, backwards)
    }
  }

  private func end(from start: Day, days: Int, _ backwards: Bool) throws(FigureError) -> Day {
    let (epoch, overflow) =
      backwards
      ? start.epoch.subtractingReportingOverflow(days) : start.epoch.addingReportingOverflow(days)
    guard !overflow else { throw .tooLarge }
    return Day(epoch: epoch)
  }

  /// The same day of another month, or its last where it is shorter.
  private func end(from start: Day, months: Int, _ backwards: Bool) throws(FigureError) -> Day {
    guard start.epoch.magnitude < 1_000_000, months.magnitude < 24_000 else { throw .tooLarge }
    let date = JalaliDate(start)
    let month = date.year * 12 + date.month - 1 + (backwards ? -months : months)
    for day in stride(from: date.day, through: 1, by: -1) {
      if let end = JalaliDate(year: month / 12, month: month % 12 + 1, day: day) {
        return end.asDay
      }
    }
    throw .tooLarge
  }
}
