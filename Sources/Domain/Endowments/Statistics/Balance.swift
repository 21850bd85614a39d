/// What the classes of a breakdown sum to, and the whole as it was counted apart from them.
package struct Balance: Hashable, Sendable {
  package let classes: Int
  package let whole: Int

  package init(classes: Int, whole: Int) {
    self.classes = classes
    self.whole = whole
  }

  package var isEven: Bool { classes == whole }
}

extension EndowmentStatistics {
  /// How many of a subject there are.
  package func whole(_ subject: StatisticsSubject) -> Int {
    switch subject {
    case .endowments: endowments
    case .units: units
    case .leases: leases
    case .leasesInForce: depth.leasesInForce
    case .intentions: depth.intentions
    case .arrears: Int(rents.overdue.amount)
    case .legalFiles: depth.legalFiles
    case .titleDeeds: Self.sum(depth.byDeedCover)
    case .spending: Int(depth.accounts.last?.spent.amount ?? 0)
    }
  }

  /// Whether the classes of a breakdown add up; the counties to the units of their provinces.
  package func balance(of breakdown: Breakdown) -> Balance {
    let sum =
      switch breakdown {
      case .province: byProvince.reduce(0) { $0 + $1.endowments }
      case .custody: Self.sum(byCustody)
      case .use: Self.sum(byUse)
      case .kind: Self.sum(byKind)
      case .deed: Self.sum(unitsByDeed)
      case .type: Self.sum(unitsByType)
      case .occupancy: Self.sum(unitsByOccupancy)
      case .intention: Self.sum(byIntention)
      case .leaseState: Self.sum(depth.byLeaseState)
      case .leaseEnding: Self.sum(depth.byLeaseEnding)
      case .arrears: Int(depth.byArrearsAge.values.reduce(Rial.zero) { $0 + $1.amount }.amount)
      case .legalState: Self.sum(depth.byLegalState)
      case .deedCover: Self.sum(depth.byDeedCover)
      case .spending: Int(depth.bySpending.values.reduce(Rial.zero, +).amount)
      case .county: depth.counties.reduce(0) { $0 + $1.figures.units }
      }
    return Balance(classes: sum, whole: whole(breakdown.subject))
  }

  /// The breakdowns whose classes do not sum to their whole: empty in a healthy store.
  package var imbalances: [Breakdown] {
    Breakdown.allCases.filter { !balance(of: $0).isEven }
  }

  private static func sum<Class>(_ counts: [Class: Int]) -> Int { counts.values.reduce(0, +) }
}
