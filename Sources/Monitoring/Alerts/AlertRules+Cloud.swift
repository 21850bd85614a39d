package import Domain

extension AlertRules {
  /// What the cloud's figures say: hosts down, machines in error, quotas near full or handed on
  /// twice, certificates
  /// that end, backups that are missing, GPUs that idle, findings of security that nobody closes,
  /// agencies that wait.
  ///
  /// A tenant or project gets one alert, about the kind of capacity it is shortest of.
  package func alerts(in cloud: CloudStatistics) -> [Alert] {
    var found: [Alert] = []
    if let down = cloud.hostsByState[.down], down > 0 {
      found.append(Alert(severity: .critical, finding: .hostsDown(count: down)))
    }
    if let broken = cloud.machinesByState[.error], broken > 0 {
      found.append(Alert(severity: .warning, finding: .machinesInError(count: broken)))
    }
    if cloud.duties.wasteOverdue > 0 {
      let finding = AlertFinding.wasteOverdue(count: cloud.duties.wasteOverdue)
      found.append(Alert(severity: .warning, finding: finding))
    }
    return found + alerts(about: cloud.duties.certificates) + alerts(about: cloud.duties.backups)
      + alerts(about: cloud.duties.idleGPUs) + alerts(aboutSecurityIn: cloud.duties)
      + alerts(about: cloud.duties.onboarding, of: cloud.headroom(by: thresholds.ratios))
      + cloud.tenants.compactMap(alert(about:)) + cloud.tenants.compactMap(alert(aboutGrantsOf:))
      + cloud.projects.compactMap(alert(about:))
  }

  /// Those that have ended, and those that end, by the shortest term that holds any.
  private func alerts(about certificates: [CertificateTerm: Int]) -> [Alert] {
    var found: [Alert] = []
    if let ended = certificates[.ended], ended > 0 {
      found.append(Alert(severity: .critical, finding: .certificatesEnded(count: ended)))
    }
    let ending = CertificateTerm.allCases.first { $0 != .ended && certificates[$0] ?? 0 > 0 }
    if let ending, let severity = ending.severity {
      let finding = AlertFinding.certificatesEnding(
        count: certificates[ending] ?? 0, withinDays: ending.days.upperBound)
      found.append(Alert(severity: severity, finding: finding))
    }
    return found
  }

  /// Machines whose newest good backup is too old or is none, and backups that failed.
  private func alerts(about backups: BackupDuties) -> [Alert] {
    var found: [Alert] = []
    let told = backups.machines.filter { age, count in
      age.rawValue >= thresholds.backupsFrom.rawValue && age.severity != nil && count > 0
    }
    let count = told.values.reduce(0, +)
    if let severity = told.keys.compactMap(\.severity).max() {
      let days = thresholds.backupsFrom.longest
      found.append(
        Alert(severity: severity, finding: .machinesUnbacked(count: count, days: days)))
    }
    if backups.failed > 0 {
      let finding = AlertFinding.backupsFailed(
        count: backups.failed, withinDays: BackupDuties.failureDays)
      found.append(Alert(severity: .warning, finding: finding))
    }
    return found
  }

  /// GPUs that could work and do not.
  private func alerts(about idle: IdleGPUs) -> [Alert] {
    guard idle.nodes > 0 else { return [] }
    return [Alert(severity: .warning, finding: .gpusIdle(nodes: idle.nodes, gpus: idle.gpus))]
  }

  /// Findings past their deadline, and who may do much and is asked for a password alone.
  private func alerts(aboutSecurityIn duties: CloudDuties) -> [Alert] {
    var found: [Alert] = []
    if duties.findingsOverdue > 0 {
      let urgent = duties.urgentFindingsOverdue
      found.append(
        Alert(
          severity: urgent > 0 ? .critical : .warning,
          finding: .findingsOverdue(count: duties.findingsOverdue, urgent: urgent)))
    }
    if duties.privilegedWithoutMFA > 0 {
      let finding = AlertFinding.privilegedWithoutMFA(count: duties.privilegedWithoutMFA)
      found.append(Alert(severity: .critical, finding: finding))
    }
    return found
  }

  /// Milestones that slipped, and capacity promised beyond what is free.
  private func alerts(about onboarding: OnboardingOutlook, of free: Resources) -> [Alert] {
    var found: [Alert] = []
    if onboarding.overdue > 0 {
      let finding = AlertFinding.milestonesOverdue(count: onboarding.overdue)
      found.append(Alert(severity: .warning, finding: finding))
    }
    if let (kind, promised, free) = onboarding.shortage(of: free) {
      let finding = AlertFinding.capacityOverpromised(
        kind: kind, promised: promised, free: free)
      found.append(Alert(severity: .warning, finding: finding))
    }
    return found
  }

  private func alert(about tenant: Tenant) -> Alert? {
    guard let (kind, share) = tenant.tightest,
      let severity = Severity(
        of: share, warning: thresholds.quotaWarning, critical: thresholds.quotaCritical)
    else { return nil }
    return Alert(
      severity: severity, finding: .quotaNearFull(tenant: tenant.name, kind: kind, share: share))
  }

  /// Quotas that cannot all be used, since the agency's own is smaller.
  private func alert(aboutGrantsOf tenant: Tenant) -> Alert? {
    let grants = tenant.grants
    guard let kind = grants.furthestBeyond else { return nil }
    return Alert(
      severity: .warning,
      finding: .projectsOvergranted(
        tenant: tenant.name, kind: kind, granted: grants.granted[kind], quota: grants.quota[kind]))
  }

  /// A project that is switched off can start nothing whatever its quota.
  private func alert(about project: CloudProject) -> Alert? {
    guard project.state == .enabled, let (kind, share) = project.tightest,
      let severity = Severity(
        of: share, warning: thresholds.quotaWarning, critical: thresholds.quotaCritical)
    else { return nil }
    return Alert(
      severity: severity,
      finding: .projectQuotaNearFull(ProjectTitle(of: project), kind: kind, share: share))
  }
}
