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
  /// What only the statistics of the registry show; empty where a test needs none of it.
  package var depth = RegistryDepth()

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
}

/// The parts of the registry's figures behind the first page of them.
package struct RegistryDepth: Hashable, Sendable {
  package var byLeaseState: [LeaseState: Int] = [:]
  /// Leases in force, counted apart from their states.
  package var leasesInForce = 0
  package var byLeaseEnding: [LeaseEnding: Int] = [:]
  package var byArrearsAge: [ArrearsAge: Arrears] = [:]
  /// Intentions of all endowments: one endowment may have several.
  package var intentions = 0
  package var counties: [CountyFigures] = []
  package var byLegalState: [LegalFileState: Int] = [:]
  /// Legal files, counted apart from their states.
  package var legalFiles = 0
  package var byDeedCover: [DeedCover: Int] = [:]
  /// What was spent on each intention in the last fiscal year there are accounts of.
  package var bySpending: [IntentionCategory: Rial] = [:]
  package var accounts: [FiscalYear] = []
  package var findings = RegistryFindings()
  package var history = RegistryHistory()

  package init() {}
}
