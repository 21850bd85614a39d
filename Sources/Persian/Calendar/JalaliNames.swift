/// The names of the months and the days of the week.
enum JalaliNames {
  static func month(_ m: Int, _ language: Language) -> CleanText {
    let names = language == .persian ? persianMonths : englishMonths
    return names.indices.contains(m - 1) ? names[m - 1] : ""
  }

  /// Saturday is 0.
  static func weekday(_ d: Int, _ language: Language) -> CleanText {
    let names = language == .persian ? persianWeekdays : englishWeekdays
    return names.indices.contains(d) ? names[d] : ""
  }

  static let persianMonths: [CleanText] = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
  ]

  static let englishMonths: [CleanText] = [
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
    "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
  ]

  private static let persianWeekdays: [CleanText] = [
    "شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه",
  ]

  private static let englishWeekdays: [CleanText] = [
    "Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri",
  ]
}
