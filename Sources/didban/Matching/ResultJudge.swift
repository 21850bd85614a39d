import Matching
import Persian

/// What says how likely an answer is right, and what to do with it.
struct ResultJudge: Sendable {
  let model: MatchModel
  /// The least probability of what is accepted; nil leaves that to the model.
  let accept: Double?

  /// What tells it from any other.
  var name: String { model.id.string + (accept.map { " \($0)" } ?? "") }

  func verdict(_ rows: [RankedRow]) -> MatchVerdict {
    let verdict = model.verdict(AnswerScores(rows.map(\.score)))
    guard let accept else { return verdict }
    let isSure = verdict.probability >= accept && !rows.isEmpty
    return verdict.banded(isSure ? .accept : verdict.band == .accept ? .review : verdict.band)
  }
}
