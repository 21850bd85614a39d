import Domain
import Foundation
import Persian

extension MetricSource {
  /// The newest value of each resource.
  func values(
    _ query: MetricQuery, at now: Date
  ) async throws(SourceError) -> [[CleanText]: Double] {
    try await told(query, at: now).mapValues(\.value)
  }

  /// The newest value of each resource, with all labels that were kept.
  func told(
    _ query: MetricQuery, at now: Date
  ) async throws(SourceError) -> [[CleanText]: (value: Double, labels: MetricLabels)] {
    let answer = try await instant(query, at: now)
    return Dictionary(
      answer.series.compactMap { series in
        series.latest.map {
          (series.labels.values(of: query.labels), ($0.value, series.labels))
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}
