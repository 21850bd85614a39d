extension JalaliDate {
  /// The day a person wrote: ۱۴۰۴/۰۶/۲۸, 1404-6-28, 14040628, ۲۸ شهریور ۱۴۰۴.
  ///
  /// Any digit family and one kind of separator; the year has four digits and stands first, or
  /// last behind the day. A weekday in front is let through unless it is the wrong one. Years
  /// outside 1000…1699 are refused: 2025-09-19 is a Gregorian date, not one of the year 2025.
  package static func parse(_ s: String) -> Day? {
    guard let parts = DateParts(Folding.key(s)), (1000...1699).contains(parts.year) else {
      return nil
    }
    let date = JalaliDate(year: parts.year, month: parts.month, day: parts.day)
    guard let date, parts.weekday == nil || parts.weekday == date.weekday else { return nil }
    return date.asDay
  }
}
