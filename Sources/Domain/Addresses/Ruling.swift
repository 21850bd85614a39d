package import Persian

/// What a clerk decides, with the GNAF row itself: a row of an index file need not be in the store yet.
package enum Ruling: Hashable, Sendable {
  case accept(GnafRow)
  case reject(RejectReason)
  case askPost
  case skip
  case sendBack(RejectReason)

  /// The code of the row accepted.
  package var gnafCode: CleanText {
    if case .accept(let row) = self { row.code } else { "" }
  }

  /// The verdict as it is stored, where the row accepted has this key in the store.
  package func verdict(accepting row: RecordID<GnafRow>) -> Verdict {
    switch self {
    case .accept: .accept(row)
    case .reject(let reason): .reject(reason)
    case .askPost: .askPost
    case .skip: .skip
    case .sendBack(let reason): .sendBack(reason)
    }
  }

  /// The move of the address that carries it out.
  package var move: ReviewMove { verdict(accepting: RecordID(0)).move }
}

/// What lay before the clerk who decided: kept as it was, whatever becomes of models and indexes.
package struct DecisionGround: Hashable, Sendable {
  package var model: CleanText
  package var index: CleanText
  /// How likely the best candidate was said to be right, where anything said so.
  package var probability: Double?
  package var candidates: [Candidate]
  /// What the clerk wrote beside it.
  package var note: CleanText

  package init(
    model: CleanText = "", index: CleanText = "", probability: Double? = nil,
    candidates: [Candidate] = [], note: CleanText = ""
  ) {
    self.model = model
    self.index = index
    self.probability = probability
    self.candidates = candidates
    self.note = note
  }
}

/// A ruling on an address as the clerk saw it, and what is to happen with it.
package struct DecisionOrder: Hashable, Sendable {
  package let ruling: Ruling
  package let address: RecordID<PropertyAddress>
  /// The state the clerk saw it in.
  package let expected: ReviewState
  package var ground: DecisionGround?
  /// Others with the identical text that are decided alike, all or none.
  package var alsoOn: [RecordID<PropertyAddress>]
  /// What to take next in the same step; nil takes nothing.
  package var next: TakingChoice?

  package init(
    _ ruling: Ruling, on address: RecordID<PropertyAddress>, expected: ReviewState,
    ground: DecisionGround? = nil, alsoOn: [RecordID<PropertyAddress>] = [],
    next: TakingChoice? = nil
  ) {
    self.ruling = ruling
    self.address = address
    self.expected = expected
    self.ground = ground
    self.alsoOn = alsoOn
    self.next = next
  }
}

/// What a decision, its taking back or its giving once more came to.
package struct DecisionOutcome: Hashable, Sendable {
  /// Of the address that was in hand.
  package let decision: Decision
  /// How many addresses it moved.
  package let count: Int
  /// What was taken next in the same step.
  package let next: TakenAddress?

  package init(decision: Decision, count: Int, next: TakenAddress? = nil) {
    self.decision = decision
    self.count = count
    self.next = next
  }
}
