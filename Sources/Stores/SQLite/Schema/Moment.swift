import Foundation

/// A moment as the store keeps it: whole milliseconds since 1970, UTC.
enum Moment {
  /// Milliseconds in an hour.
  static let hour = 3_600_000

  /// Iran's standard time before UTC, in milliseconds: the same all year since 1401.
  private static let iran = 12_600_000

  /// The moment at which a day begins in Iran.
  static func start(ofDay epoch: Int) -> Int {
    let (start, isBeyond) = epoch.multipliedReportingOverflow(by: 24 * hour)
    return isBeyond ? (epoch < 0 ? .min : .max) : start - iran
  }

  /// The day in Iran on which a moment falls.
  static func day(of stored: Int64) -> Int {
    let hours = (Int(stored) + iran).quotientAndRemainder(dividingBy: 24 * hour)
    return hours.remainder < 0 ? hours.quotient - 1 : hours.quotient
  }

  static func stored(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1_000).rounded())
  }

  static func date(_ stored: Int64) -> Date {
    Date(timeIntervalSince1970: Double(stored) / 1_000)
  }
}
