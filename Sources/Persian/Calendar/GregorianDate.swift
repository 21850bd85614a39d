/// A date of the Gregorian calendar.
package struct GregorianDate: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The date of a day.
  package init(_ day: Day) {
    // Counted from March 1 of year 0 the leap day comes last; an era of 400 years has 146097 days.
    let days = day.epoch + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * month + 2) / 5 + 1
    self.month = month < 10 ? month + 3 : month - 9
    year = yearOfEra + era * 400 + (self.month <= 2 ? 1 : 0)
  }
}
