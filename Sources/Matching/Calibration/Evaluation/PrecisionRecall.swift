package import Domain

/// Precision and recall as more and more answers are taken, the surest first.
package struct PrecisionRecall: Sendable {
  /// What is gained and lost by taking all answers down to a probability.
  package struct Point: Sendable {
    package let probability: Double
    /// Right ones of those taken.
    package let precision: Proportion
    /// Right ones of the properties in GNAF.
    package let recall: Proportion
    /// Right ones of the identifiable properties.
    package let identifiable: Proportion
    /// Taken ones of the properties that GNAF lacks.
    package let absent: Proportion
  }

  /// At round probabilities, the lowest first.
  package let points: [Point]
  /// The best harmonic mean of precision and recall.
  package let bestF1: Double
  /// The same, of recall among identifiable properties.
  package let bestIdentifiableF1: Double
  /// The recall among identifiable properties at the widest taking of which 99 % is right.
  package let recallAt99: Double

  /// The precision of the surest sixtieth of all answers, of the surest two sixtieths, and so on; nil
  /// from where there are no answers left to take.
  package let byShare: [Double?]

  /// Parts of ``byShare``.
  package static let parts = 60

  package static let probabilities = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999]

  private struct Step {
    let evidence: Double
    let probability: Double
    var taken = 0
    var right = 0
    var identifiable = 0
    var absent = 0

    init(_ answer: GradedAnswer) {
      evidence = answer.evidence
      probability = answer.probability
    }

    mutating func note(_ answer: LabelledAnswer) {
      taken += 1
      right += answer.isRight ? 1 : 0
      identifiable += answer.isRight && answer.truth.isIdentifiable ? 1 : 0
      absent += answer.truth.isInGnaf ? 0 : 1
    }
  }

  init(_ answers: [GradedAnswer], inGnaf: Int, identifiable: Int) {
    let absent = answers.count { !$0.answer.truth.isInGnaf }
    let steps = Self.steps(answers)
    points = Self.probabilities.map { probability in
      // More probability is more evidence: the last step that is as probable holds all of them.
      let step = steps.last { $0.probability >= probability }
      return Point(
        probability: probability, precision: Proportion(step?.right ?? 0, of: step?.taken ?? 0),
        recall: Proportion(step?.right ?? 0, of: inGnaf),
        identifiable: Proportion(step?.identifiable ?? 0, of: identifiable),
        absent: Proportion(step?.absent ?? 0, of: absent))
    }
    byShare = (1...Self.parts).map { part in
      let wanted = Double(part * answers.count) / Double(Self.parts)
      return steps.first { Double($0.taken) >= wanted }.map {
        Double($0.right) / Double($0.taken)
      }
    }
    var (best, bestIdentifiable, at99) = (0.0, 0.0, 0.0)
    for step in steps {
      let precision = Double(step.right) / Double(step.taken)
      let found = identifiable > 0 ? Double(step.identifiable) / Double(identifiable) : 0
      best = max(best, Self.f1(precision, inGnaf > 0 ? Double(step.right) / Double(inGnaf) : 0))
      bestIdentifiable = max(bestIdentifiable, Self.f1(precision, found))
      if precision >= 0.99 { at99 = found }
    }
    (bestF1, bestIdentifiableF1, recallAt99) = (best, bestIdentifiable, at99)
  }

  /// Running counts, the surest answers first; equally sure ones are taken together.
  private static func steps(_ answers: [GradedAnswer]) -> [Step] {
    var steps: [Step] = []
    for answer in answers.sorted(by: { $0.evidence > $1.evidence })
    where answer.answer.scores != nil {
      if steps.last?.evidence != answer.evidence {
        var step = Step(answer)
        if let last = steps.last {
          (step.taken, step.right) = (last.taken, last.right)
          (step.identifiable, step.absent) = (last.identifiable, last.absent)
        }
        steps.append(step)
      }
      steps[steps.count - 1].note(answer.answer)
    }
    return steps
  }

  private static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}
