import Persian

/// Whole Jalali months and years from a day; where the day is missing, the last one before it.
extension Day {
  /// The first of Farvardin of its year.
  var startOfYear: Day {
    JalaliDate(year: JalaliDate(self).year, month: 1, day: 1)?.asDay ?? self
  }

  func addingYears(_ years: Int) -> Day { addingMonths(12 * years) }

  func addingMonths(_ months: Int) -> Day {
    let date = JalaliDate(self)
    let count = date.year * 12 + date.month - 1 + months
    for day in stride(from: date.day, to: max(0, date.day - 3), by: -1) {
      if let moved = JalaliDate(year: count / 12, month: count % 12 + 1, day: day) {
        return moved.asDay
      }
    }
    return self
  }
}
