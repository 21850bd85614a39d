package import Domain

extension AlertRules {
  /// What the registry's figures say: leases, rents, and whether the figures agree with themselves.
  package func alerts(in registry: EndowmentStatistics) -> [Alert] {
    var found: [Alert] = []
    let horizon = thresholds.leaseHorizon
    let expiring = horizon.count(in: registry.leaseEnds)
    if expiring > 0 {
      let finding = AlertFinding.leasesExpiring(count: expiring, withinDays: horizon.rawValue)
      found.append(Alert(severity: .notice, finding: finding))
    }
    if registry.leaseEnds.expired > 0 {
      let finding = AlertFinding.leasesExpired(count: registry.leaseEnds.expired)
      found.append(Alert(severity: .warning, finding: finding))
    }
    if registry.rents.overdueCount > 0 {
      let finding = AlertFinding.rentOverdue(
        count: registry.rents.overdueCount, amount: registry.rents.overdue)
      found.append(Alert(severity: .warning, finding: finding))
    }
    return found
      + registry.imbalances.map { Alert(severity: .warning, finding: .figuresDisagree($0)) }
  }
}
