package import Foundation
package import Persian

/// What a reviewer decided.
package enum Verdict: Hashable, Sendable {
  case accept(RecordID<GnafRow>)
  case reject(RejectReason)
  case askPost
  case skip
  case sendBack(RejectReason)

  /// The move of the address that carries it out.
  package var move: ReviewMove {
    switch self {
    case .accept: .accept
    case .reject: .reject
    case .askPost: .askPost
    case .skip: .skip
    case .sendBack: .sendBack
    }
  }

  /// The state a property address is in after this verdict.
  package var state: ReviewState { move.target }

  /// Why it was rejected or sent back.
  package var reason: RejectReason? {
    switch self {
    case .reject(let reason), .sendBack(let reason): reason
    case .accept, .askPost, .skip: nil
    }
  }
}

/// A verdict on one property address, with who gave it and when.
package struct Decision: Hashable, Sendable {
  package let id: RecordID<Decision>
  package let address: RecordID<PropertyAddress>
  package let verdict: Verdict
  package let reviewer: CleanText
  package let moment: Date
  /// The state the address was in before, to which an undo returns it.
  package let previous: ReviewState

  package init(
    id: RecordID<Decision>, address: RecordID<PropertyAddress>, verdict: Verdict,
    reviewer: CleanText, moment: Date, previous: ReviewState
  ) {
    self.id = id
    self.address = address
    self.verdict = verdict
    self.reviewer = reviewer
    self.moment = moment
    self.previous = previous
  }
}
