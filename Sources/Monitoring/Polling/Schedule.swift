/// How often a source is asked.
package struct Schedule: Hashable, Sendable {
  package let every: Duration
  /// The share of `every` by which one wait may be shorter or longer, 0...1.
  ///
  /// Consoles on one host would otherwise ask the same store in step.
  package let jitter: Double

  package init(every: Duration, jitter: Double = 0.1) {
    self.every = max(every, .milliseconds(1))
    self.jitter = min(max(jitter, 0), 1)
  }

  /// The wait before the next look.
  package func delay(using generator: inout some RandomNumberGenerator) -> Duration {
    every.spread(by: jitter, using: &generator)
  }

  /// The longest wait that `delay` gives.
  package var longestDelay: Duration { every * (1 + jitter) }
}
