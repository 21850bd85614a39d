import Domain
import Persian

/// A lease before it has numbers, with its instalments.
struct LeaseDraft: Sendable {
  let tenant: CleanText
  let isCompany: Bool
  let kind: LeaseKind
  let state: LeaseState
  let term: ClosedRange<Day>
  let rent: Rial
  let deposit: Rial
  /// Months between two instalments.
  let months: Int
  let instalments: [InstalmentPlan.Entry]
}

/// Makes the leases of a unit, the latest last.
struct LeaseMaker: Sendable {
  let today: Day
  private let terms: LeaseTerms
  private let plan: InstalmentPlan

  init(today: Day) {
    self.today = today
    terms = LeaseTerms(today: today)
    plan = InstalmentPlan(today: today)
  }

  /// The leases that led to this tenancy; the rent is that of the latest.
  func leases(
    _ tenancy: Tenancy, type: PropertyType, rent: Rial, filler: Filler,
    _ random: inout DemoRandom
  ) -> [LeaseDraft] {
    switch tenancy {
    case .current:
      let term = terms.inForce(&random)
      let lease = draft(.current, term, type, rent, filler, &random)
      guard random.chance(0.035) else { return [lease] }
      let earlier = terms.before(term, &random)
      return [
        closed(
          earlier, rent: rent, tenant: (lease.tenant, lease.isCompany), state: .renewed, &random),
        lease,
      ]
    case .expired:
      let state: LeaseState = random.chance(0.55) ? .current : .holdover
      return [draft(state, terms.past(within: 540, &random), type, rent, filler, &random)]
    case .withoutLease:
      let term = terms.past(within: 2_400, &random)
      let state: LeaseState = random.chance(0.8) ? .terminated : .dispute
      return [
        closed(term, rent: rent, tenant: tenant(type, filler, &random), state: state, &random)
      ]
    case .toBeLet:
      let state = Self.preparing.draw(&random)
      return [draft(state, terms.coming(&random), type, rent, filler, &random)]
    case .encroached, .vacant: return []
    }
  }

  /// A lease whose instalments matter today.
  private func draft(
    _ state: LeaseState, _ term: ClosedRange<Day>, _ type: PropertyType, _ rent: Rial,
    _ filler: Filler, _ random: inout DemoRandom
  ) -> LeaseDraft {
    let isSigned = state.isInForce
    let tenant = tenant(type, filler, &random)
    let months = type.isBuilt ? Self.townMonths.draw(&random) : Self.farmMonths.draw(&random)
    // Who stays on without a contract is seldom a punctual payer.
    let habit = state == .holdover ? PaymentHabit.late : PaymentHabit.odds.draw(&random)
    let entries =
      isSigned
      ? plan.entries(rent: rent, term: term, everyMonths: months, habit: habit, &random) : []
    let times = type.isBuilt ? random.integer(0...3) : 0
    return LeaseDraft(
      tenant: tenant.name, isCompany: tenant.isCompany,
      kind: Self.kind(Self.kinds.draw(&random), leadingTo: state), state: state, term: term,
      rent: rent, deposit: Rial(rent.amount / 4 * Int64(times)), months: months,
      instalments: entries)
  }

  /// A lease of the past, settled.
  private func closed(
    _ term: ClosedRange<Day>, rent: Rial, tenant: (name: CleanText, isCompany: Bool),
    state: LeaseState,
    _ random: inout DemoRandom
  ) -> LeaseDraft {
    let age = Double(today - term.upperBound) / 365
    let then = Double(rent.amount) / (1 + 0.25 * max(0, age) + 0.3 * random.unit())
    return LeaseDraft(
      tenant: tenant.name, isCompany: tenant.isCompany, kind: .first, state: state, term: term,
      rent: Rial(RentLevel.round(then)), deposit: .zero, months: 12, instalments: [])
  }

  private func tenant(
    _ type: PropertyType, _ filler: Filler, _ random: inout DemoRandom
  ) -> (name: CleanText, isCompany: Bool) {
    let isCompany = type == .commercial || type == .office ? random.chance(0.07) : false
    if isCompany { return (filler.text(.tenantCompany, &random), true) }
    return (filler.text(random.chance(0.13) ? .tenantWoman : .tenantMan, &random), false)
  }

  /// First lettings go by auction, and only who renews is told an opinion.
  private static func kind(_ drawn: LeaseKind, leadingTo state: LeaseState) -> LeaseKind {
    switch state {
    case .auction, .winnerDetermined: .first
    case .opinionNotified: drawn == .first ? .renewal : drawn
    default: drawn
    }
  }

  private static let townMonths = Odds<Int>([(3, 62), (6, 13)], last: (12, 25))
  private static let farmMonths = Odds<Int>([(3, 3), (6, 25)], last: (12, 72))
  private static let kinds = Odds<LeaseKind>(
    [(.first, 36), (.adjustment, 9)], last: (.renewal, 55))
  private static let preparing = Odds<LeaseState>(
    [
      (.draft, 3), (.valuation, 4), (.opinionNotified, 1), (.winnerDetermined, 1),
      (.contractDrawing, 1),
    ], last: (.auction, 2))
}
