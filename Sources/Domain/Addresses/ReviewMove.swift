/// Who moves an address on.
package enum ReviewMover: Hashable, Sendable, CaseIterable {
  /// The matcher in the background.
  case worker
  case clerk
  case supervisor
  case post
  /// The office that sent the address in.
  case office
}

/// A step of an address on its way: the one table of where it may start, where it ends, and whose it is.
package enum ReviewMove: Hashable, Sendable, CaseIterable {
  /// The matcher is as sure as was promised.
  case matchSurely
  /// There are candidates, and a clerk has to look.
  case offer
  case findNothing
  /// The unit is decided already, under the same address.
  case recogniseDuplicate
  case fail
  /// What failed is tried once more.
  case retry
  case accept
  case reject
  case askPost
  case skip
  case sendBack
  /// The Post has answered.
  case answer
  /// The office has corrected the address.
  case resubmit
  case finalise
  /// The postcode found is written into the unit.
  case write

  /// The states in which a clerk may give a verdict.
  private static let open = Set(ReviewState.allCases.filter(\.isOpen))

  /// The states it may start from.
  package var sources: Set<ReviewState> {
    switch self {
    case .matchSurely, .offer, .findNothing, .recogniseDuplicate, .fail: [.received]
    case .retry: [.failed]
    case .accept, .reject, .askPost, .skip, .sendBack: Self.open
    case .answer: [.needsPost]
    case .resubmit: [.sentBack]
    case .finalise: [.accepted, .autoMatched, .rejected]
    case .write: [.final]
    }
  }

  /// The state it leads to.
  package var target: ReviewState {
    switch self {
    case .matchSurely: .autoMatched
    case .offer: .inReview
    case .findNothing: .noCandidate
    case .recogniseDuplicate: .duplicate
    case .fail: .failed
    case .retry, .resubmit: .received
    case .accept: .accepted
    case .reject: .rejected
    case .askPost: .needsPost
    case .skip: .skipped
    case .sendBack: .sentBack
    case .answer: .answered
    case .finalise: .final
    case .write: .written
    }
  }

  /// Whose step it is; a supervisor decides like any clerk.
  package var movers: Set<ReviewMover> {
    switch self {
    case .matchSurely, .offer, .findNothing, .recogniseDuplicate, .fail, .retry: [.worker]
    case .accept, .reject, .askPost, .skip, .sendBack: [.clerk, .supervisor]
    case .answer: [.post]
    case .resubmit: [.office]
    case .finalise, .write: [.supervisor]
    }
  }
}
