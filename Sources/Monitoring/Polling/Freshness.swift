import Domain

/// How far a reading can still be trusted for its age.
///
/// Never to be read as a judgement of the subject: what is `unknown` is not well.
package enum Freshness: Int, Coded {
  case fresh = 1
  /// Older than two intervals: a look was missed.
  case late
  /// Too old to act upon; see `Schedule.staleAfter`.
  case stale
  /// Never read.
  case unknown
}

extension Schedule {
  /// A reading older than this is late: two intervals.
  package var lateAfter: Duration { every * 2 }

  /// A reading older than this is stale: ten intervals or five minutes, whichever is less.
  ///
  /// Ten intervals, because a host asked every two seconds and silent for twenty is not "late" any more;
  /// five minutes, because that is the look-back operators know from Prometheus. A source asked so
  /// seldom that five minutes are less than three intervals gets three, so that "late" comes first.
  package var staleAfter: Duration { max(every * 3, min(every * 10, .seconds(300))) }

  /// The freshness of a reading of this age; nil is "never read".
  package func freshness(ofAge age: Double?) -> Freshness {
    guard let age else { return .unknown }
    if age > staleAfter.inSeconds { return .stale }
    return age > lateAfter.inSeconds ? .late : .fresh
  }
}
