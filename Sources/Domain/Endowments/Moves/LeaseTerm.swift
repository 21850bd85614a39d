package import Persian

/// First and last day of a lease: ten years at most, unless the Organisation agrees to more.
package struct LeaseTerm: Hashable, Sendable {
  package let start: Day
  package let end: Day

  package init(
    from start: Day, through end: Day, organisationAgrees: Bool = false
  ) throws(LeaseRefusal) {
    guard start <= end else { throw .endsBeforeStart }
    let last = Self.lastDay(from: start)
    guard organisationAgrees || end <= last else { throw .termTooLong(through: last) }
    self.start = start
    self.end = end
  }

  /// Years a lease may last by itself.
  package static let longest = 10

  /// The last day of ten years from this day.
  private static func lastDay(from start: Day) -> Day {
    let date = JalaliDate(start)
    let sameDay = JalaliDate(year: date.year + longest, month: date.month, day: date.day)
    // The 30th of Esfand is not there every year: ten years from it end with the 29th.
    let next = sameDay ?? JalaliDate(year: date.year + longest + 1, month: 1, day: 1)
    return next.map { $0.asDay.advanced(by: -1) } ?? start
  }
}
