package import Domain
import Foundation

/// Some records of one figure over a window of time.
package struct MetricHistoryRequest: Hashable, Sendable {
  package let key: MetricKey
  package let query: MetricQuery
  package let records: [MetricLabels]
  package let window: MetricWindow
}

/// What is known of the last hour of a figure's records.
struct MetricHistory: Sendable {
  private var values: [MetricLabels: [Double?]] = [:]
  private var asked: Set<MetricLabels> = []
  private var askedAt: Date?

  /// Seconds after which an hour is asked for anew.
  private static let patience = Double(MetricWindow.hourStep)

  subscript(labels: MetricLabels) -> [Double?]? { values[labels] }

  /// Whether the hour of these records is to be asked for; whoever is told so asks.
  mutating func wants(_ records: [MetricLabels], at now: Date) -> Bool {
    let isOld = askedAt.map { now.timeIntervalSince($0) >= Self.patience } ?? true
    guard isOld || !asked.isSuperset(of: records) else { return false }
    asked = isOld ? Set(records) : asked.union(records)
    askedAt = isOld ? now : askedAt
    return true
  }

  mutating func take(_ series: [MetricSeries], of request: MetricHistoryRequest) {
    for one in series { values[one.labels] = request.window.values(of: one.points) }
    values = values.filter { asked.contains($0.key) }
  }
}
