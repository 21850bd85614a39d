import Domain
import Matching
import Persian

/// How right the matcher's first answers are, by what clerks decided and what was known beforehand.
package struct LabelCurve: Sendable {
  /// Labels from which a curve is drawn.
  static let needed = 100

  let evaluation: Evaluation
  let decided: Int
  let known: Int
  /// Decisions left out: another model, or none, had a say on them.
  let others: Int
  /// The precision that the model promises of what it accepts.
  let promised: Double

  init(_ labels: ReviewLabels, model: MatchModel) {
    (decided, known, others) = (labels.decided.count, labels.known.count, labels.others)
    promised = model.accept.asked
    evaluation = Evaluation(
      (labels.decided + labels.known).map { label in
        LabelledAnswer(
          code: label.code, truth: AnswerTruth(isInGnaf: label.isInGnaf, isIdentifiable: true),
          scores: AnswerScores(label.scores), place: label.place)
      }, model: model)
  }

  var isEnough: Bool { evaluation.count >= Self.needed }

  /// What would be accepted without being looked at.
  var accepted: BandFigures? { evaluation.bands.first { $0.band == .accept } }

  /// Whether the promise holds of these labels; nil where so few cannot tell.
  var isKept: Bool? {
    guard let right = accepted?.right, right.total > 0 else { return nil }
    if right.interval.lowerBound >= promised { return true }
    return right.interval.upperBound < promised ? false : nil
  }
}
