import Foundation

/// A moment as the store keeps it: whole milliseconds since 1970, UTC.
enum Moment {
  /// Milliseconds in an hour.
  static let hour = 3_600_000

  static func stored(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1_000).rounded())
  }

  static func date(_ stored: Int64) -> Date {
    Date(timeIntervalSince1970: Double(stored) / 1_000)
  }
}
