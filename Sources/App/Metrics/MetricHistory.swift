package import Domain
package import Foundation

/// The last hour of some records of one figure.
package struct MetricHistoryRequest: Hashable, Sendable {
  package let key: MetricKey
  package let query: MetricQuery
  package let records: [MetricLabels]
  package let until: Date

  /// Seconds between the points, and how many there are.
  static let step = 150
  static let count = 24

  var from: Date { until.addingTimeInterval(-Double(Self.step * (Self.count - 1))) }

  /// The values of a series in their places of time, nil where there was none.
  func values(of series: MetricSeries) -> [Double?] {
    var values = [Double?](repeating: nil, count: Self.count)
    let start = Int(from.timeIntervalSince1970)
    for point in series.points {
      let place = (point.at - start) / Self.step
      if values.indices.contains(place) { values[place] = point.value }
    }
    return values
  }
}

/// What is known of the last hour of a figure's records.
struct MetricHistory: Sendable {
  private var values: [MetricLabels: [Double?]] = [:]
  private var asked: Set<MetricLabels> = []
  private var askedAt: Date?

  /// Seconds after which an hour is asked for anew.
  private static let patience = Double(MetricHistoryRequest.step)

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
    for one in series { values[one.labels] = request.values(of: one) }
    values = values.filter { asked.contains($0.key) }
  }
}
