package import Foundation

extension Day {
  /// The first day of its Jalali month.
  package var startOfMonth: Day { advanced(by: 1 - JalaliDate(self).day) }

  /// The first day of the Jalali month after its own.
  package var startOfNextMonth: Day {
    // A month has at most thirty-one days, so the thirty-second is in the next one.
    startOfMonth.advanced(by: 31).startOfMonth
  }

  /// The moment at which the day begins in a zone.
  package func start(in zone: TimeZone) -> Date {
    let midnight = Date(timeIntervalSince1970: Double(epoch) * 86_400)
    return midnight.addingTimeInterval(-Double(zone.secondsFromGMT(for: midnight)))
  }
}
