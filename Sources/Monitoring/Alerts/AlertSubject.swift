package import Domain
private import Foundation

/// What an alert is about, figures apart: the same trouble, whatever its size, has one subject.
package struct AlertSubject: Hashable, Sendable {
  /// The finding with every figure set to zero and what may change within one trouble set to one case.
  private let outline: AlertFinding

  package init(of finding: AlertFinding) {
    outline =
      switch finding {
      case .leasesExpiring: .leasesExpiring(count: 0, withinDays: 0)
      case .leasesExpired: .leasesExpired(count: 0)
      case .rentOverdue: .rentOverdue(count: 0, amount: .zero)
      case .encroachedWithoutDeed: .encroachedWithoutDeed(count: 0)
      case .deedsWithoutUnit: .deedsWithoutUnit(count: 0)
      case .unitsTwiceDeeded: .unitsTwiceDeeded(count: 0)
      case .incomeUnspent: .incomeUnspent(count: 0)
      case .trusteesEnded: .trusteesEnded(count: 0)
      case .accountsUncleared: .accountsUncleared(count: 0, throughYear: 0)
      case .endowmentsDormant: .endowmentsDormant(count: 0)
      // One trouble even when the tenant comes to be shorter of memory than of CPUs.
      case .quotaNearFull(let tenant, _, _): .quotaNearFull(tenant: tenant, kind: .vcpu, share: 0)
      case .projectQuotaNearFull(let project, _, _):
        .projectQuotaNearFull(project, kind: .vcpu, share: 0)
      // One trouble, whichever kind of capacity is granted furthest beyond.
      case .projectsOvergranted(let tenant, _, _, _):
        .projectsOvergranted(tenant: tenant, kind: .vcpu, granted: 0, quota: 0)
      case .hostsDown: .hostsDown(count: 0)
      case .machinesInError: .machinesInError(count: 0)
      case .certificatesEnded: .certificatesEnded(count: 0)
      case .certificatesEnding: .certificatesEnding(count: 0, withinDays: 0)
      case .machinesUnbacked: .machinesUnbacked(count: 0, days: 0)
      case .backupsFailed: .backupsFailed(count: 0, withinDays: 0)
      case .gpusIdle: .gpusIdle(nodes: 0, gpus: 0)
      case .milestonesOverdue: .milestonesOverdue(count: 0)
      case .wasteOverdue: .wasteOverdue(count: 0)
      case .findingsOverdue: .findingsOverdue(count: 0, urgent: 0)
      case .privilegedWithoutMFA: .privilegedWithoutMFA(count: 0)
      // One trouble, whichever kind of capacity is promised most beyond what is free.
      case .capacityOverpromised: .capacityOverpromised(kind: .vcpu, promised: 0, free: 0)
      case .queueOld: .queueOld(oldest: Date(timeIntervalSince1970: 0), count: 0)
      case .diskNearFull(let mount, _): .diskNearFull(mount: mount, share: 0)
      case .figuresDisagree(let breakdown): .figuresDisagree(breakdown)
      // One trouble whether the source is locked or missing by now.
      case .sourceFailing(let source, _): .sourceFailing(source: source, error: .locked)
      // One trouble when a budget that burnt fast burns on slowly.
      case .budgetBurning(let service, _, _): .budgetBurning(service, rule: .fast, rate: 0)
      case .servicesUnread(let server, _): .servicesUnread(server: server, error: .locked)
      }
  }
}
