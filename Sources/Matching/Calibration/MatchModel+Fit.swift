package import Domain

extension MatchModel {
  /// Why no model can be learnt.
  package enum FitFault: Error, Hashable, Sendable {
    /// Fewer right or fewer wrong examples than tell anything.
    case tooFew(right: Int, wrong: Int, needed: Int)
    /// No accept band keeps its promises; how right the surest tenth of the answers is.
    case outOfReach(surest: Proportion)
  }

  /// Right and wrong examples that a model needs, each.
  package static let needed = 10

  /// The model that these examples teach; their order changes nothing.
  ///
  /// `fields` are the learnt weights that the examples were matched with, if any were.
  package init(
    fitting examples: [MatchExample], promise: BandPromise = BandPromise(), origin: [String],
    fields: LearntWeights? = nil
  ) throws(FitFault) {
    let right = examples.count { $0.isRight }
    let wrong = examples.count - right
    let weights = EvidenceWeights(fitting: examples)
    let weighed = examples.map { (evidence: weights.evidence($0.scores), example: $0) }
    let curve = IsotonicCurve(fitting: weighed.map { ($0.evidence, $0.example.isRight) })
    guard let curve, min(right, wrong) >= Self.needed else {
      throw .tooFew(right: right, wrong: wrong, needed: Self.needed)
    }
    let choice = BandChoice(weighed)
    let accept = choice.accept(promise)
    guard accept.from != nil else { throw .outOfReach(surest: choice.surest) }
    self.init(
      Learnt(
        origin: origin, examples: examples.count, accept: accept,
        reject: choice.reject(promise, under: accept), weights: weights, curve: curve,
        fields: fields))
  }
}
