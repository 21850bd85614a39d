package import Foundation
package import Persian

/// The incidents that were opened in a Jalali month: how soon they were taken up, and how soon over.
package struct IncidentMonth: Hashable, Sendable {
  /// How long something took, of all that have come to it.
  package struct Spread: Hashable, Sendable {
    package let count: Int
    /// Seconds.
    package let mean: Double
    /// Seconds; of an even number the middle between the two in the middle.
    package let median: Double

    /// Nil where there is nothing.
    package init?(_ seconds: [Double]) {
      guard !seconds.isEmpty else { return nil }
      let sorted = seconds.sorted()
      count = sorted.count
      mean = sorted.reduce(0, +) / Double(count)
      median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
  }

  /// The first day of the month.
  package let first: Day
  package let opened: Int
  /// From opening until a person took it up (MTTA).
  package let acknowledgement: Spread?
  /// From opening until it was over (MTTR).
  package let resolution: Spread?

  package init(
    first: Day, _ times: [(opened: Date, acknowledged: Date?, resolved: Date?)]
  ) {
    self.first = first
    opened = times.count
    acknowledgement = Spread(
      times.compactMap { $0.acknowledged?.timeIntervalSince($0.opened) })
    resolution = Spread(times.compactMap { $0.resolved?.timeIntervalSince($0.opened) })
  }
}
