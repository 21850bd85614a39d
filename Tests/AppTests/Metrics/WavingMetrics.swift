import Domain
import Foundation
import Persian

@testable import App

/// A metrics server whose figures rise and fall by the clock, with a quarter of an hour of nothing in
/// each 131 minutes; it answers no query of the names it is told to fail at.
struct WavingMetrics: MetricSource {
  let name: CleanText
  var failing: Set<CleanText> = []

  private static let instances: [CleanText] = ["hv-01:9100", "hv-02:9100", "یزد-01:9100"]

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    throw .remote(.status(503))
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    guard !failing.contains(query.id) else { throw .remote(.status(503)) }
    return MetricAnswer(
      series: Self.instances.enumerated().map { place, instance in
        let labels = query.labels.map { label in
          MetricLabels.Label(name: label, value: label == "instance" ? instance : "\(label)-1")
        }
        let points = stride(
          from: Int(from.timeIntervalSince1970), through: Int(to.timeIntervalSince1970), by: step
        ).compactMap { second in
          Self.value(at: second, place).flatMap { MetricPoint(at: second, value: $0) }
        }
        return MetricSeries(labels: MetricLabels(labels), points: points)
      })
  }

  /// Nil within a quarter of an hour now and then.
  private static func value(at second: Int, _ place: Int) -> Double? {
    guard second % 7_860 >= 900 || place == 1 else { return nil }
    let wave = sin(Double(second + place * 700) / 1_500) * 20
    return 45 + Double(place) * 12 + wave + Double(second % 420) / 60
  }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
