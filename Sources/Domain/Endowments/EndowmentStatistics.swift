package import Persian

/// The registry in figures, as of one reading.
package struct EndowmentStatistics: Hashable, Sendable {
  package let endowments: Int
  package let units: Int
  package let leases: Int
  package let byProvince: [ProvinceFigures]
  package let byKind: [EndowmentKind: Int]
  package let byCustody: [Custody: Int]
  package let byUse: [EndowmentUse: Int]
  package let byIntention: [IntentionCategory: Int]
  package let unitsByDeed: [DeedState: Int]
  package let unitsByType: [PropertyType: Int]
  package let unitsByOccupancy: [Occupancy: Int]
  package let leaseEnds: LeaseOutlook
  package let rents: RentStanding
  /// Deeds issued in each of the last twelve Jalali months, oldest first.
  package let deedsByMonth: [Int]
  /// Endowments that entered the registry in the last seven days.
  package let newThisWeek: Int

  package init(
    endowments: Int, units: Int, leases: Int, byProvince: [ProvinceFigures],
    byKind: [EndowmentKind: Int], byCustody: [Custody: Int], byUse: [EndowmentUse: Int],
    byIntention: [IntentionCategory: Int], unitsByDeed: [DeedState: Int],
    unitsByType: [PropertyType: Int], unitsByOccupancy: [Occupancy: Int],
    leaseEnds: LeaseOutlook, rents: RentStanding, deedsByMonth: [Int], newThisWeek: Int
  ) {
    self.endowments = endowments
    self.units = units
    self.leases = leases
    self.byProvince = byProvince
    self.byKind = byKind
    self.byCustody = byCustody
    self.byUse = byUse
    self.byIntention = byIntention
    self.unitsByDeed = unitsByDeed
    self.unitsByType = unitsByType
    self.unitsByOccupancy = unitsByOccupancy
    self.leaseEnds = leaseEnds
    self.rents = rents
    self.deedsByMonth = deedsByMonth
    self.newThisWeek = newThisWeek
  }

  /// Units with an issued deed.
  package var unitsWithDeed: Int {
    unitsByDeed.reduce(0) { $1.key.isIssued ? $0 + $1.value : $0 }
  }

  /// The breakdowns whose classes do not sum to their whole: empty in a healthy store.
  package var imbalances: [Breakdown] {
    let checks: [(Breakdown, Int, Int)] = [
      (.custody, byCustody.values.reduce(0, +), endowments),
      (.use, byUse.values.reduce(0, +), endowments),
      (.kind, byKind.values.reduce(0, +), endowments),
      (.province, byProvince.reduce(0) { $0 + $1.endowments }, endowments),
      (.deed, unitsByDeed.values.reduce(0, +), units),
      (.type, unitsByType.values.reduce(0, +), units),
      (.occupancy, unitsByOccupancy.values.reduce(0, +), units),
    ]
    return checks.filter { $0.1 != $0.2 }.map(\.0)
  }
}

/// A way of dividing the registry into classes.
package enum Breakdown: Int, Coded {
  case province = 1
  case custody
  case use
  case kind
  case deed
  case type
  case occupancy
  case intention
}

/// The figures of one province.
package struct ProvinceFigures: Hashable, Sendable {
  package let name: CleanText
  package let endowments: Int
  package let units: Int
  package let unitsWithDeed: Int

  package init(name: CleanText, endowments: Int, units: Int, unitsWithDeed: Int) {
    self.name = name
    self.endowments = endowments
    self.units = units
    self.unitsWithDeed = unitsWithDeed
  }
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

/// Rent that has fallen due in the current Jalali year, what came in, and all arrears.
package struct RentStanding: Hashable, Sendable {
  package let due: Rial
  package let collected: Rial
  /// Unpaid remainder of every instalment past its due date, of any year.
  package let overdue: Rial
  package let overdueCount: Int

  package init(due: Rial, collected: Rial, overdue: Rial, overdueCount: Int) {
    self.due = due
    self.collected = collected
    self.overdue = overdue
    self.overdueCount = overdueCount
  }
}
