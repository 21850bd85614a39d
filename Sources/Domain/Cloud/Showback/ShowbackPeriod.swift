package import Persian

/// The hours of a Jalali month that have passed: all of them, or those up to now where it still runs.
///
/// Days count twenty-four hours; the clocks of Iran are no longer turned.
package struct ShowbackPeriod: Hashable, Sendable {
  /// The month's first day.
  package let first: Day
  /// The first day of the month after.
  package let end: Day
  /// Hours of each day that has begun, the first one first.
  private let hoursByDay: [Double]

  /// The month that a day is in, as far as it has passed; nil where it is yet to begin.
  ///
  /// `hoursOfToday` says how many hours of `today` have passed, 0…24.
  package init?(of day: Day, today: Day, hoursOfToday: Double) {
    (first, end) = (day.startOfMonth, day.startOfNextMonth)
    guard first <= today else { return nil }
    let whole = min(today, end) - first
    hoursByDay =
      Array(repeating: 24, count: whole) + (today < end ? [min(24, max(0, hoursOfToday))] : [])
  }

  /// Whether the month is not over.
  package var isRunning: Bool { hoursByDay.count < end - first || hoursByDay.last != 24 }

  package var hours: Double { hoursByDay.reduce(0, +) }

  /// The days that have begun, with the hours of each that have passed; those from `day` on.
  package func days(from day: Day) -> [(day: Day, hours: Double)] {
    hoursByDay.enumerated()
      .map { (day: first.advanced(by: $0.offset), hours: $0.element) }
      .filter { $0.day >= day }
  }
}
