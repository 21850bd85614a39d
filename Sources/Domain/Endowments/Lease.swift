package import Persian

/// Whether a lease is a first letting or follows another.
package enum LeaseKind: Int, Coded {
  case first = 1
  case renewal
  case adjustment
}

/// What the office has recorded of a lease; time-dependent standings are derived, never stored.
package enum LeaseState: Int, Coded {
  case draft = 1
  case valuation
  case auction
  case current
  case holdover
  case terminated
  case vacated
  case dispute
  case winnerDetermined
  case contractDrawing
  case renewed
  case opinionNotified

  /// Whether rent is owed by it today, its end past or not.
  package var isInForce: Bool { self == .current || self == .holdover }
}

/// How a lease stands on a given day.
package enum LeaseStanding: Int, Coded {
  case pending = 1
  case current
  case expiring
  case expired
  case closed
  case disputed
}

/// A lease of a property unit (اجاره‌نامه).
package struct Lease: Hashable, Sendable {
  package var id: RecordID<Lease>
  package var contractNumber: CleanText
  package var unit: RecordID<PropertyUnit>
  package var tenant: CleanText
  /// The tenant's national id, or id as a legal person, in ASCII digits.
  package var tenantID: CleanText
  package var mobile: CleanText
  package var kind: LeaseKind
  package var state: LeaseState
  package var start: Day
  package var end: Day
  /// Rent a year.
  package var rent: Rial
  package var deposit: Rial
  /// The premium (پذیره) taken at letting.
  package var premium: Rial
  /// Months between two instalments; zero where not stated.
  package var periodMonths: Int
  /// The names of the guarantors, two in order.
  package var guarantors: [CleanText]
  /// Empty where it was let without an auction.
  package var auctionNumber: CleanText
  /// Sum of the instalments that have fallen due.
  package var due: Rial
  /// Sum paid on all instalments.
  package var paid: Rial

  package init(
    id: RecordID<Lease>, contractNumber: CleanText, unit: RecordID<PropertyUnit>,
    tenant: CleanText, kind: LeaseKind, state: LeaseState, start: Day, end: Day, rent: Rial,
    deposit: Rial, due: Rial, paid: Rial, tenantID: CleanText = "", mobile: CleanText = "",
    premium: Rial = .zero, periodMonths: Int = 0, guarantors: [CleanText] = [],
    auctionNumber: CleanText = ""
  ) {
    self.id = id
    self.contractNumber = contractNumber
    self.unit = unit
    self.tenant = tenant
    self.tenantID = tenantID
    self.mobile = mobile
    self.kind = kind
    self.state = state
    self.start = start
    self.end = end
    self.rent = rent
    self.deposit = deposit
    self.premium = premium
    self.periodMonths = periodMonths
    self.guarantors = guarantors
    self.auctionNumber = auctionNumber
    self.due = due
    self.paid = paid
  }

  /// Leases within this many days of their end are «رو به اتمام».
  package static let expiryNotice = 90

  /// How the lease stands on this day.
  package func standing(on today: Day) -> LeaseStanding {
    switch state {
    case .draft, .valuation, .auction, .winnerDetermined, .opinionNotified, .contractDrawing:
      .pending
    case .terminated, .vacated, .renewed: .closed
    case .dispute: .disputed
    case .holdover: .expired
    case .current where end < today: .expired
    case .current where end - today <= Self.expiryNotice: .expiring
    case .current: .current
    }
  }
}
