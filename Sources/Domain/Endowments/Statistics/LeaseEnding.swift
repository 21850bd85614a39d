/// How soon a lease in force ends; the classes exclude each other.
package enum LeaseEnding: Int, Coded {
  /// Past its end, the property still occupied.
  case ended = 1
  case within30Days
  case within60Days
  case within90Days
  case later

  /// The days from today in which a lease of this class ends; of those ended, what is behind today.
  package var days: ClosedRange<Int> {
    switch self {
    case .ended: -Self.farDays...(-1)
    case .within30Days: 0...30
    case .within60Days: 31...60
    case .within90Days: 61...90
    case .later: 91...Self.farDays
    }
  }

  private static let farDays = 4_000_000
}

/// Leases in force by how soon they end; each count includes the shorter terms.
package struct LeaseOutlook: Hashable, Sendable {
  package let within30Days: Int
  package let within60Days: Int
  package let within90Days: Int
  /// Past their end and still occupied.
  package let expired: Int

  package init(within30Days: Int, within60Days: Int, within90Days: Int, expired: Int) {
    self.within30Days = within30Days
    self.within60Days = within60Days
    self.within90Days = within90Days
    self.expired = expired
  }
}
