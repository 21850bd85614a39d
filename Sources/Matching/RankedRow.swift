package import Persian

/// A GNAF row that may be where a property is: a ``Candidate`` without its reasons, for answers by the
/// million.
package struct RankedRow: Hashable, Sendable {
  /// The row's code in GNAF.
  package let code: CleanText
  /// As a candidate's.
  package let score: Double

  package init(code: CleanText, score: Double) {
    self.code = code
    self.score = score
  }
}
