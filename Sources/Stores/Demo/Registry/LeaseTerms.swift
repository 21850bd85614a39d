import Domain
import Persian

/// When leases begin and end: one to ten years, ends spread over the coming ones.
struct LeaseTerms: Sendable {
  let today: Day

  private static let years = Odds<Int>(
    [(1, 30), (2, 15), (3, 23), (4, 4), (10, 11)], last: (5, 17))

  /// First and last day of a lease in force.
  func inForce(_ random: inout DemoRandom) -> ClosedRange<Day> {
    let years = Self.years.draw(&random)
    let end = today.advanced(by: random.integer(0...(years * 365 - 1)))
    return term(of: years, endingNear: end, earlier: false, &random)
  }

  /// First and last day of a lease that ended up to this many days ago.
  func past(within days: Int, _ random: inout DemoRandom) -> ClosedRange<Day> {
    let years = Self.years.draw(&random)
    let age = 1 + Int(random.unit() * random.unit() * Double(days - 1))
    return term(of: years, endingNear: today.advanced(by: -age), earlier: true, &random)
  }

  /// First and last day of a lease still being prepared.
  func coming(_ random: inout DemoRandom) -> ClosedRange<Day> {
    let start = today.advanced(by: random.integer(5...60))
    let years = Self.years.draw(&random)
    return start...start.addingYears(years).advanced(by: -1)
  }

  /// The term that ended the day before this one began.
  func before(_ term: ClosedRange<Day>, _ random: inout DemoRandom) -> ClosedRange<Day> {
    let end = term.lowerBound.advanced(by: -1)
    return term.lowerBound.addingYears(-Self.years.draw(&random))...end
  }

  /// Most leases end with a month, and all begin on the same date some years before.
  private func term(
    of years: Int, endingNear day: Day, earlier: Bool, _ random: inout DemoRandom
  ) -> ClosedRange<Day> {
    guard random.chance(0.6) else {
      return day.advanced(by: 1).addingYears(-years)...day
    }
    let month = earlier ? day.startOfMonth : day.startOfMonth.addingMonths(1)
    return month.addingYears(-years)...month.advanced(by: -1)
  }
}
