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
  package let id: RecordID<Lease>
  package let contractNumber: CleanText
  package let unit: RecordID<PropertyUnit>
  package let tenant: CleanText
  package let kind: LeaseKind
  package let state: LeaseState
  package let start: Day
  package let end: Day
  /// Rent a year.
  package let rent: Rial
  package let deposit: Rial
  /// Sum of the instalments that have fallen due.
  package let due: Rial
  /// Sum paid on all instalments.
  package let paid: Rial

  package init(
    id: RecordID<Lease>, contractNumber: CleanText, unit: RecordID<PropertyUnit>,
    tenant: CleanText, kind: LeaseKind, state: LeaseState, start: Day, end: Day, rent: Rial,
    deposit: Rial, due: Rial, paid: Rial
  ) {
    self.id = id
    self.contractNumber = contractNumber
    self.unit = unit
    self.tenant = tenant
    self.kind = kind
    self.state = state
    self.start = start
    self.end = end
    self.rent = rent
    self.deposit = deposit
    self.due = due
    self.paid = paid
  }

  /// Leases within this many days of their end are «رو به اتمام».
  package static let expiryNotice = 90

  /// How the lease stands on this day.
  package func standing(on today: Day) -> LeaseStanding {
    switch state {
    case .draft, .valuation, .auction: .pending
    case .terminated, .vacated: .closed
    case .dispute: .disputed
    case .holdover: .expired
    case .current where end < today: .expired
    case .current where end - today <= Self.expiryNotice: .expiring
    case .current: .current
    }
  }
}

/// One instalment of rent (قسط).
package struct Instalment: Hashable, Sendable {
  package let id: RecordID<Instalment>
  package let lease: RecordID<Lease>
  package let dueDate: Day
  package let amount: Rial
  package let paid: Rial
  package let paidOn: Day?

  package init(
    id: RecordID<Instalment>, lease: RecordID<Lease>, dueDate: Day, amount: Rial, paid: Rial,
    paidOn: Day?
  ) {
    self.id = id
    self.lease = lease
    self.dueDate = dueDate
    self.amount = amount
    self.paid = paid
    self.paidOn = paidOn
  }
}
