/// What a line to the operator asks of those who draw on its far end.
package struct LineCare: Sendable, Hashable {
  /// Whether every hundred bytes are felt.
  package let isSlow: Bool
  /// The least time between two frames that no key asked for.
  package let pace: Duration
  /// How long a cursor must stand still before what belongs to its record is drawn around it.
  package let restingTime: Duration

  package init(isSlow: Bool, pace: Duration, restingTime: Duration) {
    self.isSlow = isSlow
    self.pace = pace
    self.restingTime = restingTime
  }

  /// A line nobody notices.
  package static let quick = LineCare(
    isSlow: false, pace: .zero, restingTime: .milliseconds(40))
}
