/// An answer of which a person, or a file of truths, has said whether it is right.
package struct MatchExample: Hashable, Sendable {
  package let scores: AnswerScores
  /// Whether the best candidate is the property's building.
  package let isRight: Bool
  /// Whether GNAF has the property's building at all.
  package let isInGnaf: Bool

  package init(scores: AnswerScores, isRight: Bool, isInGnaf: Bool) {
    self.scores = scores
    self.isRight = isRight
    self.isInGnaf = isInGnaf || isRight
  }
}
