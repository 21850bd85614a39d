/// What one record's figure was over time, or is now.
package struct MetricSeries: Hashable, Sendable {
  package let labels: MetricLabels
  /// Ascending in time; an instant query gives one, or none where the server has the series but no value.
  package let points: [MetricPoint]

  package init(labels: MetricLabels, points: [MetricPoint]) {
    self.labels = labels
    self.points = points
  }

  /// The newest value; nil where there is none, which says nothing about the record.
  package var latest: MetricPoint? { points.last }
}
