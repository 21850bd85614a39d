package import Domain

/// What is done with an answer.
package enum Band: String, CaseIterable, Sendable, Codable {
  /// Sure enough to be taken without being looked at.
  case accept
  /// To be looked at by a person.
  case review
  /// So unlikely that the address is taken for one that GNAF lacks.
  case reject
}

/// The end of the accept band, and what it was chosen for.
package struct AcceptBand: Hashable, Sendable, Codable {
  /// The least evidence of an accepted answer; nil where nothing may be accepted.
  let from: Double?
  /// The precision that was asked for; the lower bound of ``right`` is not below it.
  package let asked: Double
  /// The largest share of addresses that GNAF lacks to be accepted; the upper bound of ``absent`` is
  /// not above it.
  package let absentLimit: Double
  /// The right ones of the accepted examples.
  package let right: Proportion
  /// The accepted ones of the examples that GNAF lacks.
  package let absent: Proportion
}

/// The end of the reject band, and what it was chosen for.
package struct RejectBand: Hashable, Sendable, Codable {
  /// Less evidence than this is rejected; nil where nothing may be rejected.
  let below: Double?
  /// The largest share of right answers among the rejected; the upper bound of ``right`` is not above it.
  package let asked: Double
  /// The right ones of the rejected examples.
  package let right: Proportion
}

/// What is promised when bands are chosen.
package struct BandPromise: Hashable, Sendable {
  /// The precision of what is accepted.
  package let precision: Double
  /// The largest share of addresses that GNAF lacks to be accepted.
  package let absentLimit: Double
  /// The largest share of right answers among the rejected.
  package let rejectedLimit: Double

  package init(
    precision: Double = 0.99, absentLimit: Double = 0.01, rejectedLimit: Double = 0.05
  ) {
    self.precision = precision
    self.absentLimit = absentLimit
    self.rejectedLimit = rejectedLimit
  }
}
