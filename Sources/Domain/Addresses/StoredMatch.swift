package import Foundation
package import Persian

/// What the worker found for an address, kept in the store.
package struct StoredMatch: Hashable, Sendable {
  /// Which model said the probability, and against which index of GNAF.
  package let model: CleanText
  package let index: CleanText
  /// How likely the best candidate is right.
  package let probability: Double
  /// The likeliest first.
  package let candidates: [Candidate]
  package let moment: Date

  package init(
    model: CleanText, index: CleanText, probability: Double, candidates: [Candidate],
    moment: Date
  ) {
    self.model = model
    self.index = index
    self.probability = probability
    self.candidates = candidates
    self.moment = moment
  }
}
