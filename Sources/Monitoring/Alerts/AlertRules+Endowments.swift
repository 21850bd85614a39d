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
    let overdue = overdue(in: registry)
    if overdue.count > 0 {
      let finding = AlertFinding.rentOverdue(count: overdue.count, amount: overdue.amount)
      found.append(Alert(severity: .warning, finding: finding))
    }
    found += alerts(in: registry.depth.findings)
    return found
      + registry.imbalances.map { Alert(severity: .warning, finding: .figuresDisagree($0)) }
  }

  /// The arrears old enough to be told of.
  private func overdue(in registry: EndowmentStatistics) -> Arrears {
    if thresholds.arrearsFrom == .upTo30Days {
      return Arrears(count: registry.rents.overdueCount, amount: registry.rents.overdue)
    }
    return ArrearsAge.allCases.filter { $0.rawValue >= thresholds.arrearsFrom.rawValue }
      .compactMap { registry.depth.byArrearsAge[$0] }
      .reduce(Arrears(count: 0, amount: .zero)) {
        Arrears(count: $0.count + $1.count, amount: $0.amount + $1.amount)
      }
  }

  /// What the rules of title, money and trusteeship found.
  private func alerts(in findings: RegistryFindings) -> [Alert] {
    let year = findings.currentYear - thresholds.clearanceYears
    let uncleared = findings.uncleared.filter { $0.key <= year }.values.reduce(0, +)
    let rules: [(Int, Severity, AlertFinding)] = [
      (
        findings.encroachedWithoutDeed, .critical,
        .encroachedWithoutDeed(count: findings.encroachedWithoutDeed)
      ),
      (findings.deedsWithoutUnit, .warning, .deedsWithoutUnit(count: findings.deedsWithoutUnit)),
      (findings.unitsTwiceDeeded, .warning, .unitsTwiceDeeded(count: findings.unitsTwiceDeeded)),
      (findings.incomeUnspent, .warning, .incomeUnspent(count: findings.incomeUnspent)),
      (findings.trusteesEnded, .warning, .trusteesEnded(count: findings.trusteesEnded)),
      (uncleared, .warning, .accountsUncleared(count: uncleared, throughYear: year)),
      (findings.dormant, .notice, .endowmentsDormant(count: findings.dormant)),
    ]
    return rules.filter { $0.0 > 0 }.map { Alert(severity: $0.1, finding: $0.2) }
  }
}
