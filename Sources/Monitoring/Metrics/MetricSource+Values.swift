import Domain
import Foundation
import Persian

extension MetricSource {
  /// The newest value of each resource.
  func values(
    _ query: MetricQuery, at now: Date
  ) async throws(SourceError) -> [[CleanText]: Double] {
    try await instant(query, at: now).told(by: query.labels).mapValues(\.value)
  }
}

extension MetricAnswer {
  /// The newest value of each resource that these labels name, with all labels that were kept.
  func told(by names: [CleanText]) -> [[CleanText]: (value: Double, labels: MetricLabels)] {
    Dictionary(
      series.compactMap { series in
        series.latest.map { (series.labels.values(of: names), ($0.value, series.labels)) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
