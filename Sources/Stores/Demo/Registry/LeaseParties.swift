import Domain
import Persian

/// Who stands behind a lease, and what was done about instalments that were not paid.
struct LeaseParties: Sendable {
  let world: DemoWorld
  let today: Day

  /// The tenant's numbers, guarantors, premium and auction.
  func complete(
    _ lease: inout Lease, isCompany: Bool, isBuilt: Bool, _ random: inout DemoRandom
  ) {
    if random.chance(0.97) {
      lease.tenantID = CleanText(RawText(Self.id(isCompany: isCompany, &random)))
    }
    // No operator's prefix: nobody is called by mistake.
    if random.chance(0.9) {
      lease.mobile = "0955" + DemoCode.padded(random.integer(0...9_999_999), to: 7)
    }
    switch lease.state {
    case .draft, .valuation: return
    case .auction, .winnerDetermined, .opinionNotified, .contractDrawing: break
    case .current, .holdover, .terminated, .vacated, .dispute, .renewed:
      let filler = Filler(world: world, place: "")
      let count = random.chance(0.97) ? 2 : 1
      lease.guarantors = (0..<count).map { _ in filler.text(.tenantMan, &random) }
    }
    guard lease.kind == .first else { return }
    if random.chance(0.8) {
      lease.auctionNumber =
        DemoCode.number(JalaliDate(lease.start).year)
        + DemoCode.padded(random.integer(1...9_999), to: 4)
    }
    if isBuilt, random.chance(0.3) {
      lease.premium = Rial(
        RentLevel.round(Double(lease.rent.amount) * random.real(0.4...2)))
    }
  }

  private static func id(isCompany: Bool, _ random: inout DemoRandom) -> String {
    if isCompany {
      return LegalEntityID(firstTen: random.integer(1_010_000_000...1_089_999_999))?.digits ?? ""
    }
    return NationalID(firstNine: random.integer(10_000_000...699_999_999))?.digits ?? ""
  }

  /// How far the office went to collect this instalment.
  func stage(_ entry: InstalmentPlan.Entry, _ random: inout DemoRandom) -> CollectionStage {
    let age = today - entry.due
    guard age > 20 else { return .none }
    if entry.paid >= entry.amount {
      let delay = (entry.paidOn ?? entry.due) - entry.due
      return delay > 40 && random.chance(0.5) ? .notice : .none
    }
    guard random.chance(0.75) else { return .none }
    guard age > 75, random.chance(0.55) else { return .notice }
    if age > 120, random.chance(0.02) { return .forgiven }
    return age > 150 && random.chance(0.4) ? .lawsuit : .declaration
  }
}
