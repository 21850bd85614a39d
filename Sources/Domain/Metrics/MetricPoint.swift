/// A measured value and when it was true.
///
/// Only finite values are points. What a server sends as NaN, as a stale marker (a NaN of its own kind) or
/// as an infinity is left out where it is read: a missing value is a missing point, never zero.
package struct MetricPoint: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  package let at: Int
  /// Finite; in the unit of its query.
  package let value: Double

  /// Nil where the value is not finite.
  package init?(at: Int, value: Double) {
    guard value.isFinite else { return nil }
    self.at = at
    self.value = value
  }
}
