import Domain
import Monitoring
import Persian

/// One record of one figure of a metrics server, whatever it says now.
struct MetricRecord: Hashable, Sendable {
  let key: MetricKey
  let query: MetricQuery
  let labels: MetricLabels

  /// What names the record; empty where the figure is one of the whole server.
  var names: [CleanText] { labels.values(of: query.labels) }

  /// Whether a series is this record's: what it is made of may have changed since.
  func isNamed(by other: MetricLabels) -> Bool {
    query.labels.allSatisfy { (labels[$0] ?? "") == (other[$0] ?? "") }
  }
}

extension MetricBoard {
  /// The record of a row of a group; nil where the row is none.
  func record(_ row: MetricRow, of key: MetricKey) -> MetricRecord? {
    guard case .series(let place, let index) = row else { return nil }
    let figure = figures(of: key)[place]
    guard let series = figure.answer?.series, series.indices.contains(index) else { return nil }
    return MetricRecord(key: key, query: figure.query, labels: series[index].labels)
  }
}
