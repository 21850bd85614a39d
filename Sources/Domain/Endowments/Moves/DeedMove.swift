package import Persian

/// A step on the way of a unit to its title deed, and off it.
package enum DeedMove: Hashable, Sendable {
  case collection
  case survey
  case request
  case publicNotice
  case boundaries
  /// Written into the book of properties.
  case entry
  case issue(serial: CleanText, kind: DeedKind, day: Day)
  case delivery
  /// Corrected, joined with another or divided.
  case amendment
  case objection
  /// The objection is settled, and the boundaries are marked anew.
  case settlement
  case plateConflict
  /// The conflict is resolved, and the survey made anew.
  case conflictResolution
  /// Somebody sues to have the deed annulled.
  case annulmentSuit
  case suitDismissed
  /// The deed is annulled: the unit has none.
  case annulled
  case documentsMissing
  case shelving
  /// What was missing or shelved is taken up again.
  case resumption

  /// Steps under way, before anything stands in the book.
  private static let pending: Set<DeedState> = [
    .collectingDocuments, .surveying, .registrationRequested, .publicNotice, .boundaryMarking,
  ]

  /// The states it may start from.
  package var sources: Set<DeedState> {
    switch self {
    case .collection: [.none]
    case .survey: [.collectingDocuments]
    case .request: [.surveying]
    case .publicNotice: [.registrationRequested]
    case .boundaries: [.publicNotice]
    case .entry: [.boundaryMarking]
    case .issue: [.entered, .amending]
    case .delivery: [.issued]
    case .amendment: [.issued, .delivered]
    case .objection: [.publicNotice, .boundaryMarking]
    case .settlement: [.objected]
    case .plateConflict: [.surveying, .boundaryMarking]
    case .conflictResolution: [.plateConflict]
    case .annulmentSuit: [.issued, .delivered]
    case .suitDismissed, .annulled: [.annulment]
    case .documentsMissing: Self.pending
    case .shelving: Self.pending.union([.none, .objected, .plateConflict, .documentsMissing])
    case .resumption: [.documentsMissing, .undecided]
    }
  }

  /// The state it leads to.
  package var target: DeedState {
    switch self {
    case .collection, .resumption: .collectingDocuments
    case .survey, .conflictResolution: .surveying
    case .request: .registrationRequested
    case .publicNotice: .publicNotice
    case .boundaries, .settlement: .boundaryMarking
    case .entry: .entered
    case .issue, .suitDismissed: .issued
    case .delivery: .delivered
    case .amendment: .amending
    case .objection: .objected
    case .plateConflict: .plateConflict
    case .annulmentSuit: .annulment
    case .annulled: .none
    case .documentsMissing: .documentsMissing
    case .shelving: .undecided
    }
  }
}

/// Why a title deed may not be moved so.
package enum DeedRefusal: Error, Hashable, Sendable {
  case wrongState(DeedState)
  case serialMissing
}

extension Deed {
  /// The deed after this move, or why it may not be made.
  package func moved(_ move: DeedMove) throws(DeedRefusal) -> Deed {
    guard move.sources.contains(state) else { throw .wrongState(state) }
    switch move {
    case .issue(let serial, let kind, let day):
      guard !serial.isEmpty else { throw .serialMissing }
      return Deed(state: .issued, kind: kind, serial: serial, issued: day)
    case .annulled: return Deed(state: .none)
    default: return Deed(state: move.target, kind: kind, serial: serial, issued: issued)
    }
  }
}
