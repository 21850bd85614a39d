package import Domain
package import Foundation

/// The last good answer to one query, when it was given, and how the server has answered since.
package struct MetricFigure: Hashable, Sendable {
  package let query: MetricQuery
  /// Kept through failures.
  package private(set) var answer: MetricAnswer?
  /// When the answer was given.
  package private(set) var asOf: Date?
  package private(set) var lastAttempt: Date?
  /// Why the latest attempt failed; nil where it did not.
  package private(set) var error: SourceError?

  /// A figure that was never asked for.
  package init(_ query: MetricQuery) {
    self.query = query
  }

  package mutating func take(_ result: Result<MetricAnswer, SourceError>, at now: Date) {
    lastAttempt = now
    switch result {
    case .success(let answer):
      self.answer = answer
      asOf = now
      error = nil
    case .failure(let error):
      self.error = error
    }
  }

  /// Whether it is time to ask again; a poll comes a little early now and then.
  func isDue(at now: Date) -> Bool {
    lastAttempt.map { now.timeIntervalSince($0) >= 0.8 * Double(query.interval) } ?? true
  }

  /// Seconds since the answer was given; nil where there is none.
  package func age(at now: Date) -> Double? {
    asOf.map { max(0, now.timeIntervalSince($0)) }
  }

  /// How far the answer can still be trusted, by how often it is asked for.
  package func freshness(at now: Date) -> Freshness {
    Schedule(every: .seconds(query.interval)).freshness(ofAge: age(at: now))
  }
}
