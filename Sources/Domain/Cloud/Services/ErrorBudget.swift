/// What part of its events a service may get wrong in its period, and how much of that is spent.
package struct ErrorBudget: Hashable, Sendable {
  /// The share of events that may go wrong, above 0.
  package let allowed: Double
  /// The share that did.
  package let errors: Double
  /// Days.
  package let period: Int

  package init(allowed: Double, errors: Double, period: Int) {
    self.allowed = allowed
    self.errors = errors
    self.period = period
  }

  /// The share of the budget that is spent; 1 is all of it, and more is possible.
  package var spent: Double { errors / allowed }

  /// What is left of the budget; below 0 where more was spent than there is.
  package var left: Double { 1 - spent }

  /// The budget as minutes in which nothing works.
  package var minutes: Double { allowed * Double(period) * 1_440 }

  /// Minutes in which nothing may work until the budget is spent.
  package var minutesLeft: Double { max(0, left) * minutes }

  /// Seconds until the budget is spent at this burn rate; nil where it will not be, or is.
  ///
  /// The period moves on: a service that spends no faster than at 1 regains as much as it spends.
  package func exhaustion(atBurn rate: Double) -> Double? {
    guard rate > 1, left > 0 else { return nil }
    return left * Double(period) * 86_400 / rate
  }
}
