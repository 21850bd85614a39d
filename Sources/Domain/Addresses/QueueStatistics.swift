package import Foundation

/// The address queue in figures, as of one reading.
package struct QueueStatistics: Hashable, Sendable {
  package let byState: [ReviewState: QueueLevel]
  /// Addresses that arrived in each of the last 24 hours, oldest first.
  package let arrivalsByHour: [Int]
  /// Decisions taken in each of the last 24 hours, oldest first.
  package let decisionsByHour: [Int]
  package let gnafRows: Int

  package init(
    byState: [ReviewState: QueueLevel], arrivalsByHour: [Int], decisionsByHour: [Int],
    gnafRows: Int
  ) {
    self.byState = byState
    self.arrivalsByHour = arrivalsByHour
    self.decisionsByHour = decisionsByHour
    self.gnafRows = gnafRows
  }

  /// Addresses that wait for a person, and the oldest of them.
  package var open: QueueLevel {
    byState.filter(\.key.isOpen).values.reduce(QueueLevel(count: 0, oldest: nil)) { sum, level in
      QueueLevel(
        count: sum.count + level.count,
        oldest: [sum.oldest, level.oldest].compactMap { $0 }.min())
    }
  }

  package var total: Int { byState.values.reduce(0) { $0 + $1.count } }
}

/// How many addresses are in one state, and since when the oldest has waited.
package struct QueueLevel: Hashable, Sendable {
  package let count: Int
  package let oldest: Date?

  package init(count: Int, oldest: Date?) {
    self.count = count
    self.oldest = oldest
  }
}
