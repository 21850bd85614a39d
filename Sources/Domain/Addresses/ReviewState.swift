/// Where a property address stands on its way to a GNAF row.
package enum ReviewState: Int, Coded {
  case received = 1
  case autoMatched
  case noCandidate
  case inReview
  case accepted
  case rejected
  case needsPost
  case skipped
  case duplicate
  case failed
  /// The Post has answered, and a clerk decides by what it said.
  case answered
  /// Nobody takes the decision back any more.
  case final
  /// The postcode found stands in the property unit.
  case written
  /// The office has to correct the address and send it anew.
  case sentBack

  /// Whether what becomes of the address is decided, by a person or by the machine.
  package var isDecided: Bool {
    switch self {
    case .autoMatched, .accepted, .rejected, .duplicate, .final, .written: true
    case .received, .noCandidate, .inReview, .needsPost, .skipped, .failed, .answered, .sentBack:
      false
    }
  }

  /// Whether a person still has to decide: what the worker has not looked at yet waits for it alone.
  package var isOpen: Bool {
    switch self {
    case .noCandidate, .inReview, .skipped, .answered: true
    case .received, .autoMatched, .accepted, .rejected, .needsPost, .duplicate, .failed, .final,
      .written, .sentBack:
      false
    }
  }
}

/// Why a reviewer rejects an address.
package enum RejectReason: Int, Coded {
  case badPostcode = 1
  case provinceMismatch
  case plateMismatch
  case streetNotFound
  case severalUnits
  case incomplete
  case outOfBounds
  case ruralWithoutCode
}
