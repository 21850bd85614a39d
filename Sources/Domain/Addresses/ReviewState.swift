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
  /// The Post has answered what it was asked; somebody decides anew.
  case answered

  /// Whether a person still has to decide.
  package var isOpen: Bool {
    switch self {
    case .received, .noCandidate, .inReview, .skipped, .answered: true
    case .autoMatched, .accepted, .rejected, .needsPost, .duplicate, .failed: false
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
