package import Domain
package import Foundation

/// The last good value of a source, when it was true, and how the source has answered since.
package struct Reading<Value: Sendable>: Sendable {
  /// The last good value; kept through failures.
  package private(set) var value: Value?
  /// When the value was last known to be true: read, or found unchanged.
  package private(set) var asOf: Date?
  package private(set) var lastAttempt: Date?
  /// Why the latest attempt failed; nil where it did not.
  package private(set) var error: SourceError?
  /// Failed attempts since the last good one.
  package private(set) var failures: Int
  package let schedule: Schedule

  /// A source that was never read.
  package init(unread schedule: Schedule) {
    self.failures = 0
    self.schedule = schedule
  }

  /// Seconds since the value was last known to be true; nil where it was never read.
  ///
  /// A clock set back gives zero, never a negative age.
  package func age(at now: Date) -> Double? {
    asOf.map { max(0, now.timeIntervalSince($0)) }
  }

  package func freshness(at now: Date) -> Freshness {
    schedule.freshness(ofAge: age(at: now))
  }

  /// How long until the freshness turns by age alone; nil where it no longer can.
  package func timeToNextTurn(at now: Date) -> Duration? {
    guard let age = age(at: now) else { return nil }
    let limit: Duration
    switch schedule.freshness(ofAge: age) {
    case .fresh: limit = schedule.lateAfter
    case .late: limit = schedule.staleAfter
    case .stale, .unknown: return nil
    }
    // A millisecond past the limit, since a reading exactly as old as the limit has not turned yet.
    return limit - .seconds(age) + .milliseconds(1)
  }
}

extension Reading {
  /// Takes a value read at this moment.
  package mutating func succeed(with value: Value, at now: Date) {
    self.value = value
    renew(at: now)
  }

  /// Notes that the value was found to be still true at this moment.
  package mutating func renew(at now: Date) {
    asOf = now
    lastAttempt = now
    error = nil
    failures = 0
  }

  /// Notes a failed attempt; the last good value stays.
  package mutating func fail(with error: SourceError, at now: Date) {
    self.error = error
    lastAttempt = now
    failures += 1
  }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Hashable where Value: Hashable {}
