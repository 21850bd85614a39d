package import Foundation
package import Persian

/// What the worker found for an address, kept in the store.
package struct StoredMatch: Hashable, Sendable {
  /// Candidates kept with an address that a person has to look at: as many as are shown.
  package static let kept = 10
  private static let keptByOlder = 5

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

  /// Whether more candidates may have been found than were kept: older programs kept five.
  package var mayBeCut: Bool { candidates.count == Self.keptByOlder }
}
