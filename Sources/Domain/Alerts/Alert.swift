package import Foundation
package import Persian

/// How badly something needs a person.
package enum Severity: Int, Coded, Comparable {
  case notice = 1
  case warning
  case critical

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Something that needs a person, found by a rule.
package struct Alert: Hashable, Sendable {
  package let severity: Severity
  package let finding: AlertFinding

  package init(severity: Severity, finding: AlertFinding) {
    self.severity = severity
    self.finding = finding
  }
}

/// What a rule found: facts only, the sentence is the interface's.
package enum AlertFinding: Hashable, Sendable {
  case leasesExpiring(count: Int, withinDays: Int)
  case leasesExpired(count: Int)
  case rentOverdue(count: Int, amount: Rial)
  case encroachedWithoutDeed(count: Int)
  case deedsWithoutUnit(count: Int)
  case unitsTwiceDeeded(count: Int)
  case incomeUnspent(count: Int)
  case trusteesEnded(count: Int)
  /// Audits not ended with a clearance, of fiscal years through this one.
  case accountsUncleared(count: Int, throughYear: Int)
  case endowmentsDormant(count: Int)
  case quotaNearFull(tenant: CleanText, kind: ResourceKind, share: Double)
  case projectQuotaNearFull(ProjectTitle, kind: ResourceKind, share: Double)
  /// The projects of an agency were granted more than the agency; the kind that is furthest beyond.
  case projectsOvergranted(tenant: CleanText, kind: ResourceKind, granted: Int, quota: Int)
  case hostsDown(count: Int)
  case machinesInError(count: Int)
  case certificatesEnded(count: Int)
  case certificatesEnding(count: Int, withinDays: Int)
  /// Machines that run and serve, whose newest good backup is older than so many days or is none.
  case machinesUnbacked(count: Int, days: Int)
  /// Backups that failed within so many days.
  case backupsFailed(count: Int, withinDays: Int)
  /// GPU nodes that could work and have done nothing for longer than a day, with their GPUs.
  case gpusIdle(nodes: Int, gpus: Int)
  /// Workloads on their way to the cloud whose milestone should have been reached.
  case milestonesOverdue(count: Int)
  /// Owners of wasted resources were told, and their day has passed.
  case wasteOverdue(count: Int)
  /// Findings of the cloud's security past their deadline, and those of them that are critical or known to
  /// be exploited.
  case findingsOverdue(count: Int, urgent: Int)
  case privilegedWithoutMFA(count: Int)
  /// More of a kind of capacity is promised to such workloads than is free.
  case capacityOverpromised(kind: ResourceKind, promised: Int, free: Int)
  case queueOld(oldest: Date, count: Int)
  case diskNearFull(mount: CleanText, share: Double)
  case figuresDisagree(Breakdown)
  case sourceFailing(source: SourceName, error: SourceError)
  /// The error budget of a service burns by this rule, at the rate of its long window.
  case budgetBurning(ServiceID, rule: BurnRule, rate: Double)
  /// Whether the budgets of a server's services burn is not known.
  case servicesUnread(server: CleanText, error: SourceError)
}

/// A project of an agency as an alert names it.
package struct ProjectTitle: Hashable, Sendable {
  package let code: CleanText
  package let name: CleanText
  package let tenant: CleanText

  package init(of project: CloudProject) {
    code = project.code
    name = project.name
    tenant = project.tenantName
  }
}

/// A source of figures that the console polls.
package enum SourceName: Int, Coded {
  case registry = 1
  case cloud
  case addresses
  case thisHost
}
