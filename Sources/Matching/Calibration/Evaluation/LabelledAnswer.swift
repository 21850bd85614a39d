package import Persian

/// What is known of the right answer to one question.
package struct AnswerTruth: Hashable, Sendable {
  /// The kind of case, as its file calls it; empty where it names none.
  package let kind: CleanText
  /// What is wrong with the text, as its file calls it.
  package let faults: [CleanText]
  /// Whether GNAF has the building.
  package let isInGnaf: Bool
  /// Whether the text or the postcode still tells one building.
  package let isIdentifiable: Bool

  package init(
    kind: CleanText = "", faults: [CleanText] = [], isInGnaf: Bool, isIdentifiable: Bool
  ) {
    self.kind = kind
    self.faults = faults
    self.isInGnaf = isInGnaf
    self.isIdentifiable = isIdentifiable
  }
}

/// An answer beside the truth.
package struct LabelledAnswer: Hashable, Sendable {
  package let code: CleanText
  package let truth: AnswerTruth
  /// nil where there is no candidate.
  package let scores: AnswerScores?
  /// The place of the right building among the candidates, from 1; nil where it is not among them.
  package let place: Int?

  package init(code: CleanText, truth: AnswerTruth, scores: AnswerScores?, place: Int?) {
    self.code = code
    self.truth = truth
    self.scores = scores
    self.place = place
  }

  package var isRight: Bool { place == 1 }

  /// What a model can learn from it; nil where there is no candidate.
  package var example: MatchExample? {
    scores.map { MatchExample(scores: $0, isRight: isRight, isInGnaf: truth.isInGnaf) }
  }
}
