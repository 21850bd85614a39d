package import Domain

extension [Alert] {
  /// The worst first; among equals the one that concerns most things; then the fullest.
  package func ranked() -> [Alert] {
    enumerated()
      .sorted { left, right in
        if left.element.severity != right.element.severity {
          return left.element.severity > right.element.severity
        }
        let sizes = (left.element.finding.size, right.element.finding.size)
        // The order in which rules found them settles the rest: rows must not change places by chance.
        return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
      }
      .map(\.element)
  }
}

extension AlertFinding {
  /// How many things the finding concerns, and how full the one thing is, or how fast it burns, where it is one.
  fileprivate var size: (count: Int, share: Double) {
    switch self {
    case .leasesExpiring(let count, _), .leasesExpired(let count), .rentOverdue(let count, _),
      .encroachedWithoutDeed(let count), .deedsWithoutUnit(let count),
      .unitsTwiceDeeded(let count), .incomeUnspent(let count), .trusteesEnded(let count),
      .accountsUncleared(let count, _), .endowmentsDormant(let count), .hostsDown(let count),
      .machinesInError(let count), .machinesUnbacked(let count, _), .backupsFailed(let count, _),
      .gpusIdle(let count, _), .certificatesEnded(let count),
      .certificatesEnding(let count, _), .milestonesOverdue(let count), .wasteOverdue(let count),
      .findingsOverdue(let count, _), .privilegedWithoutMFA(let count), .queueOld(_, let count):
      (count, 0)
    case .quotaNearFull(_, _, let share), .projectQuotaNearFull(_, _, let share),
      .diskNearFull(_, let share):
      (1, share)
    case .budgetBurning(_, _, let rate): (1, rate)
    case .figuresDisagree, .sourceFailing, .servicesUnread: (1, 0)
    case .projectsOvergranted(_, _, let granted, let quota):
      (1, Double(granted) / Double(max(1, quota)))
    case .capacityOverpromised(_, let promised, let free):
      (1, Double(promised) / Double(max(1, free)))
    }
  }
}
