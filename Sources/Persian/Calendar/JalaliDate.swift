/// A date of the Jalali (Solar Hijri) calendar.
package struct JalaliDate: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The date of a day.
  package init(_ day: Day) {
    // Thirty-three years are 12053 days: far days are looked up a whole number of cycles away.
    let first = JalaliNewYear.epoch(of: JalaliNewYear.years.lowerBound)
    let last = JalaliNewYear.epoch(of: JalaliNewYear.years.upperBound)
    var cycles = 0
    if day.epoch < first { cycles = (day.epoch - first) / Self.cycleDays - 1 }
    if day.epoch >= last { cycles = (day.epoch - last) / Self.cycleDays + 1 }
    let near = day.epoch - cycles * Self.cycleDays
    // The mean year, from the first day of year 1; the guess is right or one too low or high.
    var year = Int((Double(near - first) / 365.2422).rounded(.down)) + 1
    while near < JalaliNewYear.epoch(of: year) { year -= 1 }
    while near >= JalaliNewYear.epoch(of: year + 1) { year += 1 }
    let dayOfYear = near - JalaliNewYear.epoch(of: year)
    self.year = year + cycles * Self.cycleYears
    month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7
    self.day = (dayOfYear < 186 ? dayOfYear % 31 : (dayOfYear - 186) % 30) + 1
  }

  /// The date by its parts; nil when there is no such date or its year is not in 1…3000.
  package init?(year: Int, month: Int, day: Int) {
    guard JalaliNewYear.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  package var asDay: Day {
    let cycles =
      JalaliNewYear.years.contains(year) ? 0 : (year - 1500) / Self.cycleYears
    let start = JalaliNewYear.epoch(of: year - cycles * Self.cycleYears)
    let dayOfYear = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return Day(epoch: start + cycles * Self.cycleDays + dayOfYear + day - 1)
  }

  /// The day of the week: Saturday is 0, Friday is 6.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    let remainder = (asDay.epoch + 5) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  package static func < (left: JalaliDate, right: JalaliDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static let cycleYears = 33
  private static let cycleDays = 12_053

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case ...6: 31
    case ...11: 30
    default: JalaliNewYear.epoch(of: year + 1) - JalaliNewYear.epoch(of: year) - 336
    }
  }
}
