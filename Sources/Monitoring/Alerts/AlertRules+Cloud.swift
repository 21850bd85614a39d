package import Domain

extension AlertRules {
  /// What the cloud's figures say: hosts down, machines in error, quotas near full.
  ///
  /// A tenant gets one alert, about the kind of capacity it is shortest of.
  package func alerts(in cloud: CloudStatistics) -> [Alert] {
    var found: [Alert] = []
    if let down = cloud.hostsByState[.down], down > 0 {
      found.append(Alert(severity: .critical, finding: .hostsDown(count: down)))
    }
    if let broken = cloud.machinesByState[.error], broken > 0 {
      found.append(Alert(severity: .warning, finding: .machinesInError(count: broken)))
    }
    return found + cloud.tenants.compactMap(alert(about:))
  }

  private func alert(about tenant: Tenant) -> Alert? {
    guard let (kind, share) = tenant.tightest,
      let severity = Severity(
        of: share, warning: thresholds.quotaWarning, critical: thresholds.quotaCritical)
    else { return nil }
    return Alert(
      severity: severity, finding: .quotaNearFull(tenant: tenant.name, kind: kind, share: share))
  }
}
