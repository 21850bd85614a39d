/// What a review is for.
enum ReviewLook: Hashable, Sendable {
  /// At what nobody has decided.
  case first
  /// At what somebody has decided, with neither score nor first decision.
  case second
  /// At what two have judged differently, with both verdicts.
  case arbitration
}
