package import Foundation
package import Persian

/// A server of metrics: Prometheus, or any that answers like it; one source a server.
package protocol MetricSource: Sendable {
  /// The name the operator gave the server.
  var name: CleanText { get }

  /// What a query says at this moment; a series has one point, or none.
  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer

  /// What a query said from one moment to another, both included, every `step` seconds.
  ///
  /// Where the server had no value there is no point. At most 11,000 points a series are answered.
  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer

  /// Which of these metrics the server has had a value of within the last hour.
  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String>
}
