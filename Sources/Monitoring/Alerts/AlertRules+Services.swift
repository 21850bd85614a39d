package import Domain
package import Foundation

extension AlertRules {
  /// What a server says of its services: budgets that burn, each by the most urgent of its rules, and
  /// whether it says anything.
  ///
  /// A burn rate is of minutes: a stale one calls nobody, and what calls then is that it is not known.
  package func alerts(in update: ServiceUpdate, at now: Date) -> [Alert] {
    let reading = update.reading
    let freshness = reading.freshness(at: now)
    let isTrusted = freshness == .fresh || freshness == .late
    var found: [Alert] = []
    if let error = reading.error,
      reading.value == nil || reading.failures >= thresholds.sourceFailures
    {
      found.append(
        Alert(
          severity: isTrusted ? .warning : .critical,
          finding: .servicesUnread(server: update.server, error: error)))
    }
    guard isTrusted else { return found }
    return found + (reading.value ?? []).compactMap(alert(about:))
  }

  private func alert(about report: ServiceReport) -> Alert? {
    guard let rule = report.burning.first, let rate = report.burn(over: rule.long) else {
      return nil
    }
    return Alert(
      severity: rule.severity,
      finding: .budgetBurning(report.id, rule: rule, rate: rate))
  }
}
