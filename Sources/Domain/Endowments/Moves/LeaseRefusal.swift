package import Persian

/// Why a lease may not be made or moved so.
package enum LeaseRefusal: Error, Hashable, Sendable {
  /// The move does not start from this state.
  case wrongState(LeaseState)
  case endsBeforeStart
  /// Longer than ten years, and the Organisation has not agreed; the last day allowed is given.
  case termTooLong(through: Day)
  /// Below a tenth of the base price.
  case depositTooSmall(required: Rial)
  /// Below the expert's opinion.
  case rentTooSmall(required: Rial)
  /// Fewer than two guarantors, or one twice.
  case guarantorsMissing
  case tenantNotInvited
  case trusteeNotInvited
  /// A first letting goes by auction, not by a notified opinion.
  case auctionRequired
  /// It cannot be held over or renewed before its end is near.
  case notEnded
}
