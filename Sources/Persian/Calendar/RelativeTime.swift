/// Distances in time, as people say them.
package enum RelativeTime {
  /// A short age for a narrow column: ۹ ثانیه, ۳ ساعت, ۲ روز.
  package static func age(seconds: Int, _ l: Language) -> CleanText {
    let span = TimeSpan(seconds: seconds)
    let count = Numerals(l).integer(span.count)
    return "\(count) \(span.unit.short(l))"
  }

  /// A moment in the past: لحظاتی پیش, ۳ روز پیش; moments ahead of the clock count as just now.
  package static func ago(seconds: Int, _ l: Language) -> CleanText {
    guard seconds >= justNow else { return TimeWords.justNow(l) }
    let span = TimeSpan(seconds: seconds)
    return TimeWords.past("\(Numerals(l).integer(span.count)) \(span.unit.long(span.count, l))", l)
  }

  /// A day ahead: امروز, فردا, ۱۲ روز دیگر; a day behind is told as past.
  package static func until(days: Int, _ l: Language) -> CleanText {
    switch days {
    case -1...1: return TimeWords.nearDay(days, l)
    default:
      let count = days.magnitude > UInt(Int.max) ? Int.max : Int(days.magnitude)
      let span: CleanText = "\(Numerals(l).integer(count)) \(TimeSpan.Unit.day.long(count, l))"
      return days > 0 ? TimeWords.future(span, l) : TimeWords.past(span, l)
    }
  }

  /// Below this many seconds a count says no more than «just now».
  private static let justNow = 10
}
