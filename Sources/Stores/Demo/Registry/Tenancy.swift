import Domain

/// How a unit that can be let is held today, from which its leases follow.
enum Tenancy: Int, Sendable {
  /// A lease in force.
  case current = 1
  /// A lease past its end, the tenant still inside.
  case expired
  /// No lease any more, the last tenant still inside.
  case withoutLease
  case encroached
  case vacant
  /// Vacant, with a lease on its way.
  case toBeLet

  var occupancy: Occupancy {
    switch self {
    case .current, .expired: .leased
    case .withoutLease: .withoutLease
    case .encroached: .encroached
    case .vacant, .toBeLet: .vacant
    }
  }

  /// How units that are let stand.
  static let income = Odds<Tenancy>(
    [(.expired, 5.5), (.withoutLease, 5.5), (.encroached, 3), (.vacant, 4), (.toBeLet, 2.5)],
    last: (.current, 79.5))
}
