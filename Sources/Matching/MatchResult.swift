package import Domain

/// What the matcher found for one question.
package struct MatchResult: Sendable {
  package let reading: AddressReading
  /// At most one row a building, the likeliest first.
  package let candidates: [Candidate]
}
