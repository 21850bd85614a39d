import Domain
import Persian

extension Wording {
  /// A word of the filter language: written in the session's language, read in both.
  func term(_ persian: CleanText, _ english: CleanText, _ more: CleanText...) -> FilterName {
    language == .persian
      ? FilterName(persian, [english] + more) : FilterName(english, [persian] + more)
  }

  /// The words of the filter language that belong to no field.
  var filterWords: FilterWords {
    FilterWords(
      language: language, negation: term("نه", "not", "جز"), none: term("ندارد", "none"),
      any: term("دارد", "any"), from: term("از", "from"), to: term("تا", "to"),
      ago: term("پیش", "ago", "قبل"), ahead: term("دیگر", "ahead", "بعد"),
      dayWords: dayWords, dayUnits: dayUnits,
      months: (1...12).map { month in
        FilterName(
          JalaliFormat.monthName(month, .persian), [JalaliFormat.monthName(month, .english)])
      },
      units: [
        .count: scales, .squareMetres: scales + areas, .rial: scales + currencies,
        .mebibytes: [mega(1), giga(1 << 10, isPrinted: true), tera(1 << 20)],
        .gibibytes: [giga(1, isPrinted: false), tera(1 << 10)],
        .seconds: times, .percent: percents, .load: percents,
      ])
  }

  private var dayWords: [DayWord: FilterName] {
    [
      .today: term("امروز", "today"), .yesterday: term("دیروز", "yesterday"),
      .tomorrow: term("فردا", "tomorrow"), .thisMonth: term("این‌ماه", "this-month"),
      .lastMonth: term("ماه‌پیش", "last-month", "ماه گذشته"),
      .nextMonth: term("ماه‌آینده", "next-month", "ماه بعد"),
      .thisYear: term("امسال", "this-year"), .lastYear: term("پارسال", "last-year", "سال گذشته"),
      .nextYear: term("سال‌آینده", "next-year", "سال بعد"),
    ]
  }

  private var dayUnits: [DayUnit: FilterName] {
    [
      .day: term("روز", "d", "day", "days"), .week: term("هفته", "w", "week", "weeks"),
      .month: term("ماه", "mo", "month", "months"), .year: term("سال", "y", "year", "years"),
    ]
  }

  private var scales: [NumberUnit] {
    [
      NumberUnit(term("هزار", "k", "ه", "thousand"), 1_000, isPrinted: true),
      NumberUnit(term("میلیون", "m", "م", "ملیون", "million"), 1_000_000, isPrinted: true),
      NumberUnit(term("میلیارد", "b", "bn", "billion"), 1_000_000_000, isPrinted: true),
    ]
  }

  private var currencies: [NumberUnit] {
    [
      NumberUnit(term("تومان", "toman", "ت", "t", "تومن"), 10),
      NumberUnit(term("ریال", "rial", "rials"), 1),
    ]
  }

  private var areas: [NumberUnit] {
    [
      NumberUnit(term("متر", "m2", "مترمربع", "m²"), 1), NumberUnit(term("هکتار", "ha"), 10_000),
    ]
  }

  private var times: [NumberUnit] {
    [
      NumberUnit(term("ثانیه", "s", "second", "seconds"), 1),
      NumberUnit(term("دقیقه", "min", "minute", "minutes"), 60, isPrinted: true),
      NumberUnit(term("ساعت", "h", "hour", "hours"), 3_600, isPrinted: true),
      NumberUnit(term("روز", "d", "day", "days"), 86_400, isPrinted: true),
    ]
  }

  private var percents: [NumberUnit] { [NumberUnit(term("درصد", "percent"), 1)] }

  private func mega(_ factor: Int) -> NumberUnit {
    NumberUnit(term("مگابایت", "m", "مگ", "م", "mb", "mib"), factor)
  }

  private func giga(_ factor: Int, isPrinted: Bool) -> NumberUnit {
    NumberUnit(term("گیگابایت", "g", "گیگ", "گ", "gb", "gib"), factor, isPrinted: isPrinted)
  }

  private func tera(_ factor: Int) -> NumberUnit {
    NumberUnit(term("ترابایت", "t", "ت", "tb", "tib"), factor, isPrinted: true)
  }
}
