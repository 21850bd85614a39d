/// A word that names days by how far they are from today.
package enum DayWord: Hashable, Sendable, CaseIterable {
  case today
  case yesterday
  case tomorrow
  case thisMonth
  case lastMonth
  case nextMonth
  case thisYear
  case lastYear
  case nextYear
}

/// A length of time that days are counted in; months and years are those of the Jalali calendar.
package enum DayUnit: Hashable, Sendable, CaseIterable {
  case day
  case week
  case month
  case year
}
