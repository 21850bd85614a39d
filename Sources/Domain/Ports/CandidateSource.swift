/// A token of an address and how much sharing it says.
package struct WeightedToken: Hashable, Sendable {
  package let token: String
  package let weight: Double

  package init(token: String, weight: Double) {
    self.token = token
    self.weight = weight
  }
}

/// An index of GNAF rows by the tokens of their fields: memory for a batch, the store for a console.
///
/// Counties are folded names; an empty list means "anywhere".
package protocol CandidateSource: Sendable {
  /// In how many rows of these counties each token occurs, in the order of `tokens`.
  func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int]

  /// The rows that share most, by summed weight of shared tokens; at most `limit`.
  func rows(
    sharing tokens: [WeightedToken], in counties: [String], limit: Int
  ) throws(SourceError) -> [GnafRow]

  /// The rows that carry this ten-digit postcode.
  func rows(postcode: String) throws(SourceError) -> [GnafRow]
}
