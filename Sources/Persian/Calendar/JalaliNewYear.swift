private import Foundation
private import Synchronization

/// The first day of a Jalali year, as Foundation's Persian calendar has it.
///
/// Asking the calendar is slow and the answer never changes: each year is asked for once.
enum JalaliNewYear {
  /// The years the calendar is asked about; dates beyond are moved by whole cycles.
  static let years = 1...3000

  /// Days from 1970-01-01 to the first of Farvardin.
  static func epoch(of year: Int) -> Int {
    known.withLock { known in
      if let day = known[year] { return day }
      let day = ask(year)
      known[year] = day
      return day
    }
  }

  private static let known = Mutex<[Int: Int]>([:])

  private static func ask(_ year: Int) -> Int {
    var calendar = Calendar(identifier: .persian)
    calendar.timeZone = .gmt
    let noon = DateComponents(year: year, month: 1, day: 1, hour: 12)
    guard let date = calendar.date(from: noon) else { return estimate(year) }
    return Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
  }

  /// The arithmetic rule of eight leap years in thirty-three, right within a day.
  private static func estimate(_ year: Int) -> Int {
    (year - 1) * 365 + (8 * year + 21) / 33 - 492_268
  }
}
