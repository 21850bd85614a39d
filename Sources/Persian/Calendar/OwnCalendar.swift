/// Dates in the calendar of the reader's language: Jalali in Persian, Gregorian in English.
package enum OwnCalendar {
  /// ۲۸ شهریور, in English 19 Sep.
  package static func dayAndMonth(_ day: Day, _ language: Language) -> CleanText {
    let numerals = Numerals(language)
    switch language {
    case .persian:
      let date = JalaliDate(day)
      return "\(numerals.plain(date.day)) \(JalaliNames.month(date.month, language))"
    case .english:
      let date = GregorianDate(day)
      return "\(numerals.plain(date.day)) \(months[date.month - 1])"
    }
  }

  /// جمعه ۲۸ شهریور ۱۴۰۴, in English Fri 19 Sep 2025.
  package static func long(_ day: Day, _ language: Language) -> CleanText {
    guard language == .english else { return JalaliFormat.long(day, language) }
    let weekday = JalaliNames.weekday(JalaliDate(day).weekday, language)
    let year = Numerals(language).plain(GregorianDate(day).year)
    return "\(weekday) \(dayAndMonth(day, language)) \(year)"
  }

  private static let months: [CleanText] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
