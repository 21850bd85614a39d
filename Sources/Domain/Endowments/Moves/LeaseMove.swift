package import Persian

/// A step a lease may take; each carries what the rules ask for, already checked.
///
/// A first letting goes by valuation and auction. A renewal goes by valuation too, but its tenant is
/// told the opinion and accepts it, or has it made anew.
package enum LeaseMove: Hashable, Sendable {
  /// The file is in order and goes to an official expert.
  case valuation
  /// Put up for auction under this number.
  case auction(number: CleanText)
  case winner(AuctionBid)
  /// The expert's opinion is notified to the tenant who stays.
  case opinion
  /// The tenant, and the trustee where there is one, accept the opinion and are invited.
  case acceptance(ContractInvitation)
  /// The opinion is rejected, and asked for again.
  case rejection
  /// The winner of the auction is invited to sign.
  case invitation(ContractInvitation)
  case signature(Guarantors, LeaseTerm)
  /// Its end has passed, and the tenant stays without a contract.
  case holdover
  /// Followed by another lease of the same tenant.
  case renewal
  case vacating
  case termination
  case lawsuit
  /// A lawsuit is withdrawn, and the lease goes on.
  case withdrawal

  /// The states it may start from.
  package var sources: Set<LeaseState> {
    switch self {
    case .valuation: [.draft]
    case .auction, .opinion: [.valuation]
    case .winner: [.auction]
    case .acceptance, .rejection: [.opinionNotified]
    case .invitation: [.winnerDetermined]
    case .signature: [.contractDrawing]
    case .holdover: [.current]
    case .renewal, .lawsuit: [.current, .holdover]
    case .vacating, .termination: [.current, .holdover, .dispute]
    case .withdrawal: [.dispute]
    }
  }

  /// The state it leads to.
  package var target: LeaseState {
    switch self {
    case .valuation, .rejection: .valuation
    case .auction: .auction
    case .winner: .winnerDetermined
    case .opinion: .opinionNotified
    case .acceptance, .invitation: .contractDrawing
    case .signature, .withdrawal: .current
    case .holdover: .holdover
    case .renewal: .renewed
    case .vacating: .vacated
    case .termination: .terminated
    case .lawsuit: .dispute
    }
  }
}

extension Lease {
  /// The lease after this move on this day, or why it may not be made.
  package func moved(_ move: LeaseMove, on today: Day) throws(LeaseRefusal) -> Lease {
    guard move.sources.contains(state) else { throw .wrongState(state) }
    var moved = self
    moved.state = move.target
    switch move {
    case .auction(let number): moved.auctionNumber = number
    case .winner(let bid):
      moved.rent = bid.rent
      moved.deposit = bid.deposit
    case .signature(let guarantors, let term):
      moved.guarantors = guarantors.names
      moved.start = term.start
      moved.end = term.end
    case .opinion where kind == .first: throw .auctionRequired
    case .holdover where end >= today: throw .notEnded
    case .renewal where end - today > Self.expiryNotice: throw .notEnded
    case .valuation, .opinion, .acceptance, .rejection, .invitation, .holdover, .renewal,
      .vacating, .termination, .lawsuit, .withdrawal:
      break
    }
    return moved
  }
}
