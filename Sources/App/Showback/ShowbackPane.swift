import Domain
import Foundation
import Persian

/// A month's costs by agency; the month that runs unless another was chosen.
struct ShowbackPane: Sendable {
  var cursor = ListCursor()
  /// The first day of the month that was chosen.
  private(set) var chosen: Day?
  private(set) var showback: Result<Showback, SourceError>?
  /// The month whose answer is waited for, or has come.
  private var asked: Day?

  var lines: [ShowbackLine] { (try? showback?.get())?.lines ?? [] }

  var selected: ShowbackLine? {
    lines.indices.contains(cursor.position) ? lines[cursor.position] : nil
  }

  /// The first day of the month in sight.
  func month(on today: Day) -> Day {
    chosen ?? today.startOfMonth
  }

  /// Goes to the month before or after; false where that has not begun.
  mutating func step(_ count: Int, on today: Day) -> Bool {
    let first = month(on: today)
    let wanted = count < 0 ? first.advanced(by: -1).startOfMonth : first.startOfNextMonth
    guard wanted <= today else { return false }
    chosen = wanted == today.startOfMonth ? nil : wanted
    cursor = ListCursor()
    return true
  }

  /// Has servers asked once more about the month in sight: a person wants it.
  mutating func askAgain() { asked = nil }

  /// Asks once a month: a server adds up all of it, and what it finds changes slowly.
  mutating func request(on today: Day, zone: TimeZone) -> Effect? {
    let month = month(on: today)
    guard asked != month else { return nil }
    if (try? showback?.get())?.period.first != month { showback = nil }
    asked = month
    return .loadShowback(month: month, zone: zone)
  }

  /// Takes in a month, unless another has been asked for since.
  mutating func take(_ month: Day, _ result: Result<Showback, SourceError>) {
    guard month == asked else { return }
    showback = result
    cursor.move(to: cursor.position, lines.count)
  }
}
