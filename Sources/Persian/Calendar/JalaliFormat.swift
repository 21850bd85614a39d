package import Foundation

/// The ways a Jalali date is written.
package enum JalaliFormat {
  /// ۱۴۰۴/۰۶/۲۸, always ten characters wide in the years of four digits.
  package static func numeric(_ d: Day, _ l: Language) -> CleanText {
    let date = JalaliDate(d)
    let numerals = Numerals(l)
    let month = padded(date.month, numerals)
    return "\(numerals.plain(date.year))/\(month)/\(padded(date.day, numerals))"
  }

  /// جمعه ۲۸ شهریور ۱۴۰۴, in English Fri 28 Shahrivar 1404.
  package static func long(_ d: Day, _ l: Language) -> CleanText {
    let date = JalaliDate(d)
    let weekday = JalaliNames.weekday(date.weekday, l)
    return "\(weekday) \(dayAndMonth(d, l)) \(Numerals(l).plain(date.year))"
  }

  /// ۲۸ شهریور, in English 28 Shahrivar.
  package static func dayAndMonth(_ d: Day, _ l: Language) -> CleanText {
    let date = JalaliDate(d)
    return "\(Numerals(l).plain(date.day)) \(monthName(date.month, l))"
  }

  /// ۱۴:۳۲, on a clock of 24 hours.
  package static func time(_ moment: Date, _ l: Language, zone: TimeZone) -> CleanText {
    let seconds = localSeconds(moment, zone)
    let minutes = Int((seconds / 60).rounded(.down)) - 1440 * day(of: moment, zone: zone).epoch
    let numerals = Numerals(l)
    return "\(padded(minutes / 60, numerals)):\(padded(minutes % 60, numerals))"
  }

  /// The name of a month from 1 to 12; empty for any other number.
  package static func monthName(_ m: Int, _ l: Language) -> CleanText {
    JalaliNames.month(m, l)
  }

  /// The day a moment falls on in a zone.
  package static func day(of moment: Date, zone: TimeZone) -> Day {
    Day(epoch: Int((localSeconds(moment, zone) / 86_400).rounded(.down)))
  }

  private static func localSeconds(_ moment: Date, _ zone: TimeZone) -> Double {
    moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
  }

  private static func padded(_ n: Int, _ numerals: Numerals) -> CleanText {
    n < 10 ? "\(numerals.plain(0))\(numerals.plain(n))" : numerals.plain(n)
  }
}
