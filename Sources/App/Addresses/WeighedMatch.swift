import Domain
import Matching
import Persian

/// Candidates of an address, and what is to be kept of them when a decision rests on them.
package struct WeighedMatch: Sendable {
  let result: MatchResult
  let ground: DecisionGround

  init(result: MatchResult, ground: DecisionGround) {
    self.result = result
    self.ground = ground
  }

  /// What a matcher found just now, and what the model says of it.
  init(_ result: MatchResult, model: MatchModel, index: CleanText) {
    self.init(
      result: result,
      ground: DecisionGround(
        model: model.id, index: index, probability: model.verdict(result).probability,
        candidates: result.candidates))
  }
}

/// An address that will probably be reviewed next, matched already.
package struct PreparedAddress: Sendable {
  let address: PropertyAddress
  let match: WeighedMatch
  let context: AddressContext?
}
