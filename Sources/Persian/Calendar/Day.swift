/// A day on the calendar, whatever calendar names it.
package struct Day: Sendable, Hashable, Comparable, Codable {
  /// Days since 1970-01-01.
  package let epoch: Int

  package init(epoch: Int) {
    self.epoch = epoch
  }

  /// The day of a Gregorian date; nil when there is no such date.
  package init?(gregorian y: Int, _ m: Int, _ d: Int) {
    guard (1...9999).contains(y), (1...12).contains(m), d >= 1 else { return nil }
    guard d <= Self.lengths[m - 1] + (m == 2 && Self.isLeap(y) ? 1 : 0) else { return nil }
    // Years counted from March put the leap day last; 719468 days lie before 1970-01-01.
    let year = m > 2 ? y : y - 1
    let month = (m + 9) % 12
    let dayOfYear = (153 * month + 2) / 5 + d - 1
    epoch = 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  package func advanced(by days: Int) -> Day {
    Day(epoch: epoch + days)
  }

  /// The days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int {
    left.epoch - right.epoch
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.epoch < right.epoch
  }

  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func isLeap(_ y: Int) -> Bool {
    y.isMultiple(of: 4) && (!y.isMultiple(of: 100) || y.isMultiple(of: 400))
  }
}
