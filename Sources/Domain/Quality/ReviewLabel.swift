package import Persian

/// An address of which it is known where it is, or that GNAF lacks it, with what the matcher had said.
package struct ReviewLabel: Hashable, Sendable {
  /// The code of the address.
  package let code: CleanText
  /// The scores of the buildings found, the best first.
  package let scores: [Double]
  /// The place of the right building among them, from 1; nil where it is not among them.
  package let place: Int?
  package let isInGnaf: Bool

  package init(code: CleanText, scores: [Double], place: Int?, isInGnaf: Bool) {
    self.code = code
    self.scores = scores
    self.place = place
    self.isInGnaf = isInGnaf
  }
}

/// What clerks decided, and what was known beforehand, as far as one model had a say on it.
package struct ReviewLabels: Hashable, Sendable {
  /// How many of the latest decisions are looked at, at most.
  package static let most = 2_000

  /// From standing decisions, the latest first.
  package let decided: [ReviewLabel]
  /// From known items.
  package let known: [ReviewLabel]
  /// Decisions that another model, or none, had a say on.
  package let others: Int

  package init(decided: [ReviewLabel], known: [ReviewLabel], others: Int) {
    self.decided = decided
    self.known = known
    self.others = others
  }
}
