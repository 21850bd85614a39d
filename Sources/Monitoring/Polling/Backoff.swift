/// How long to leave a failing source alone: twice as long after each failure, up to a cap.
package struct Backoff: Hashable, Sendable {
  /// The wait after the first failure.
  package let initial: Duration
  /// By what each further failure multiplies the wait.
  package let factor: Double
  /// No wait is longer, jitter included.
  package let cap: Duration
  /// The share of a wait by which it may be shorter or longer, 0...1.
  package let jitter: Double

  package init(
    initial: Duration = .seconds(1), factor: Double = 2, cap: Duration = .seconds(60),
    jitter: Double = 0.1
  ) {
    self.initial = max(initial, .milliseconds(1))
    self.factor = max(factor, 1)
    self.cap = max(cap, self.initial)
    self.jitter = min(max(jitter, 0), 1)
  }

  /// The wait after this many failures in a row.
  package func delay(
    after failures: Int, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    var wait = initial
    var remaining = failures - 1
    while remaining > 0, wait < cap, factor > 1 {
      wait = min(wait * factor, cap)
      remaining -= 1
    }
    return min(wait.spread(by: jitter, using: &generator), cap)
  }
}
