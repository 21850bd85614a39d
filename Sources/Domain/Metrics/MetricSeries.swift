/// What one record's figure was over time, or is now.
package struct MetricSeries: Hashable, Sendable {
  /// One point lies in the series itself: of tens of thousands none takes memory of its own.
  private enum Points: Hashable, Sendable {
    case none
    case one(MetricPoint)
    case many([MetricPoint])
  }

  package let labels: MetricLabels
  private let held: Points

  package init(labels: MetricLabels, points: [MetricPoint]) {
    self.labels = labels
    held =
      switch points.count {
      case 0: .none
      case 1: .one(points[0])
      default: .many(points)
      }
  }

  private init(labels: MetricLabels, held: Points) {
    self.labels = labels
    self.held = held
  }

  /// Ascending in time; an instant query gives one, or none where the server has the series but no value.
  package var points: [MetricPoint] {
    switch held {
    case .none: []
    case .one(let point): [point]
    case .many(let points): points
    }
  }

  /// The newest value; nil where there is none, which says nothing about the record.
  package var latest: MetricPoint? {
    switch held {
    case .none: nil
    case .one(let point): point
    case .many(let points): points.last
    }
  }

  /// The same with its labels out of a pool, which takes them in where it lacks them.
  ///
  /// Ten figures of ten thousand machines then hold the machines' names once.
  package func sharing(_ pool: inout Set<MetricLabels>) -> MetricSeries {
    MetricSeries(labels: pool.insert(labels).memberAfterInsert, held: held)
  }
}
