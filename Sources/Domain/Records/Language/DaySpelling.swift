import Persian

/// The spelling of days in a filter: whole months and years by their names, else dates.
struct DaySpelling {
  let language: Language

  private var numerals: Numerals { Numerals(language) }

  func range(_ lower: Int?, _ upper: Int?) -> FigureRange {
    switch (lower, upper) {
    case (let lower?, let upper?):
      whole(lower, upper) ?? (lower == upper ? .exactly(lower) : .between(lower, upper))
    case (let lower?, nil): .atLeast(lower)
    case (nil, let upper?):
      // «Before the first of Khordad» says more than «up to 31 Ordibehesht».
      upper < .max && date(upper + 1)?.day == 1 ? .under(upper + 1) : .atMost(upper)
    case (nil, nil): .open
    }
  }

  /// A date, or for days no calendar of ours names the distance from one that it does.
  func text(_ epoch: Int) -> CleanText {
    if date(epoch) != nil { return JalaliFormat.numeric(Day(epoch: epoch), language) }
    return epoch < 0
      ? "\(numerals.digits("1969-12-31"))-\(numerals.plain(-(epoch + 1)))"
      : "\(numerals.digits("1970-01-01"))+\(numerals.plain(epoch))"
  }

  /// A year, or a month of it.
  func text(year: Int, month: Int?) -> CleanText {
    guard let month else { return numerals.plain(year) }
    let zero: CleanText = month < 10 ? numerals.plain(0) : ""
    return "\(numerals.plain(year))/\(zero)\(numerals.plain(month))"
  }

  /// The month or year that these days are all of.
  private func whole(_ lower: Int, _ upper: Int) -> FigureRange? {
    guard let date = date(lower), date.day == 1 else { return nil }
    let days = FigureBounds(lower, upper)
    if date.month == 1, CalendarStretch.year(date.year) == days {
      return .calendar(year: date.year, month: nil)
    }
    return CalendarStretch.month(date.year, date.month) == days
      ? .calendar(year: date.year, month: date.month) : nil
  }

  /// The Jalali date of a day, in the years that are read as such.
  private func date(_ epoch: Int) -> JalaliDate? {
    guard epoch.magnitude < 1_000_000 else { return nil }
    let date = JalaliDate(Day(epoch: epoch))
    let years = CalendarStretch.firstJalaliYear..<CalendarStretch.firstGregorianYear
    return years.contains(date.year) ? date : nil
  }
}
