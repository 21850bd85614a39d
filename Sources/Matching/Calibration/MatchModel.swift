import Domain
package import Persian

/// What was learnt from answers known to be right or wrong: what a score is worth, and what to do
/// with it.
package struct MatchModel: Hashable, Sendable {
  /// What tells this model from any other: sixteen hexadecimal digits made from all it holds.
  package let id: CleanText
  let learnt: Learnt

  /// All of a model but its identity.
  struct Learnt: Hashable, Sendable, Codable {
    let origin: [String]
    let examples: Int
    let accept: AcceptBand
    let reject: RejectBand
    let weights: EvidenceWeights
    let curve: IsotonicCurve
    /// What fields weigh; nil for the judgements, as in models of the first version.
    var fields: LearntWeights?
  }

  init(_ learnt: Learnt) {
    id = CleanText(RawText(learnt.identity))
    self.learnt = learnt
  }

  /// What the examples were, as its maker called them.
  package var origin: [CleanText] { learnt.origin.map { CleanText(RawText($0)) } }
  /// How many examples it was learnt from.
  package var examples: Int { learnt.examples }
  package var accept: AcceptBand { learnt.accept }
  package var reject: RejectBand { learnt.reject }
  /// What its field weights were learnt from; nil where they are the judgements.
  package var fields: LearntWeights? { learnt.fields }
  /// What the matcher must weigh fields with for its scores to be those that this model knows.
  package var fieldWeights: FieldWeights { learnt.fields?.weights ?? .judged }

  /// How likely the best candidate is right: of many such answers, that share is.
  package func probability(_ scores: AnswerScores) -> Double {
    learnt.curve.probability(evidence(scores))
  }

  package func band(_ scores: AnswerScores) -> Band {
    let evidence = evidence(scores)
    if let from = accept.from, evidence >= from { return .accept }
    if let below = reject.below, evidence < below { return .reject }
    return .review
  }

  /// What this model says of a result; an answer without a candidate is rejected.
  package func verdict(_ result: MatchResult) -> MatchVerdict {
    verdict(AnswerScores(result.candidates.map(\.score)))
  }

  /// What this model says of an answer with these scores.
  package func verdict(_ scores: AnswerScores?) -> MatchVerdict {
    guard let scores else {
      return MatchVerdict(band: .reject, probability: 0, margin: 0, model: id)
    }
    return MatchVerdict(
      band: band(scores), probability: probability(scores), margin: scores.best - scores.second,
      model: id)
  }

  /// How sure an answer is, for ordering the answers of any two questions.
  func evidence(_ scores: AnswerScores) -> Double { learnt.weights.evidence(scores) }
}

/// What a model says of one result.
package struct MatchVerdict: Hashable, Sendable {
  package let band: Band
  /// How likely the best candidate is right.
  package let probability: Double
  /// The score of the best building less that of the next.
  package let margin: Double
  /// Which model says it.
  package let model: CleanText

  /// The same in another band.
  package func banded(_ band: Band) -> MatchVerdict {
    MatchVerdict(band: band, probability: probability, margin: margin, model: model)
  }
}
