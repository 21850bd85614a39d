/// The bid that won an auction: a tenth of the base price deposited, and no rent below that price.
///
/// The base price is what the official expert found fair on the day.
package struct AuctionBid: Hashable, Sendable {
  package let basePrice: Rial
  package let deposit: Rial
  /// Rent a year.
  package let rent: Rial

  package init(basePrice: Rial, deposit: Rial, rent: Rial) throws(LeaseRefusal) {
    let required = Self.deposit(for: basePrice)
    guard deposit >= required else { throw .depositTooSmall(required: required) }
    guard rent >= basePrice else { throw .rentTooSmall(required: basePrice) }
    self.basePrice = basePrice
    self.deposit = deposit
    self.rent = rent
  }

  /// What a bidder deposits: ten percent, a broken rial counting whole.
  package static func deposit(for basePrice: Rial) -> Rial {
    let tenth = basePrice.percent(10)
    return basePrice.amount % 10 > 0 ? tenth + Rial(1) : tenth
  }
}
