import Domain
import Monitoring
import Persian

extension AppState {
  /// Opens the record under the cursor of a list.
  mutating func openSelected(in records: RecordsPane) -> [Effect] {
    if let pane = records.list.opened(out: records) { enter(pane) }
    return []
  }

  /// Opens the review of the next address that waits.
  mutating func openReview(_ look: ReviewLook) {
    tab = .addresses
    if case .review(let review) = pane {
      if review.look == look { return }
      _ = current.close()
    }
    enter(.review(ReviewPane(look)))
  }

  /// Opens what two clerks judged differently, for who may settle it.
  mutating func openArbitration() {
    guard !refusesWriting() else { return }
    guard session.desk.role == .supervisor else {
      let refusal = QueueRefusal.notArbiter
      say("\(wording.cause(refusal)). \(wording.remedy(refusal))", .refused)
      return
    }
    openReview(.arbitration)
  }

  /// The alerts in the order in which the overview shows them.
  var shownAlerts: [AlertEntry] { alerts.open }

  /// Opens what lies behind a tile or an alert of the overview.
  mutating func openFromOverview(_ focus: OverviewPane.Focus) -> [Effect] {
    switch focus {
    case .pillar(let index):
      tab = OverviewPane.pillars[index]
    case .alert(let row):
      guard shownAlerts.indices.contains(row) else { return [] }
      open(shownAlerts[row].alert.finding)
    }
    return []
  }

  private mutating func open(_ finding: AlertFinding) {
    switch finding {
    case .leasesExpiring(_, let days):
      show(unitsWith: .days(.leaseEnd, today, today.advanced(by: days)))
    case .leasesExpired:
      show(unitsWith: .days(.leaseEnd, nil, today.advanced(by: -1)))
    case .rentOverdue:
      let days = rules.thresholds.arrearsFrom.days.lowerBound...Self.anyAge
      show(3, Browser<Instalment>(.overdue(days, on: today), sort: Sort(.dueDate)))
    case .figuresDisagree(let breakdown): showStatistics(breakdown)
    case .encroachedWithoutDeed:
      show(
        unitsWith: Condition(.encroachmentFiles, .within(1, nil)),
        Condition(.deed, Condition<PropertyUnitField>.issued.test, negated: true))
    case .unitsTwiceDeeded: show(unitsWith: Condition(.deedCount, .within(2, nil)))
    case .incomeUnspent: show(endowmentsWith: Condition(.unspentYears, .within(1, nil)))
    case .trusteesEnded:
      show(endowmentsWith: .days(.trusteeUntil, nil, today.advanced(by: -1)))
    case .endowmentsDormant: show(endowmentsWith: .is(.dormancy, Dormancy.dormant))
    case .deedsWithoutUnit:
      show(4, Browser<TitleDeed>(RecordFilter(DeedCover.none.condition)))
    case .accountsUncleared(_, let year):
      show(
        6,
        Browser<Investigation>(
          RecordFilter(
            Condition(.state, .among([InvestigationState.cleared.rawValue]), negated: true),
            Condition(.year, .within(nil, year)))))
    case .quotaNearFull:
      let limit = Int((rules.thresholds.quotaWarning * 1_000_000).rounded())
      show(Browser<Tenant>(RecordFilter(Condition(.tightest, .within(limit, nil)))))
    case .projectQuotaNearFull(let project, _, _):
      show(Browser<CloudProject>(RecordFilter(.is(.code, project.code))))
    case .projectsOvergranted(let tenant, _, _, _):
      show(Browser<CloudProject>(RecordFilter(.is(.tenant, tenant))))
    case .hostsDown: show(Browser<HostMachine>(RecordFilter(.is(.state, HostState.down))))
    case .machinesInError:
      show(Browser<VirtualMachine>(RecordFilter(.is(.state, VirtualMachineState.error))))
    case .certificatesEnded:
      show(Browser<Certificate>(RecordFilter(.days(.expires, nil, today.advanced(by: -1)))))
    case .certificatesEnding(_, let days):
      show(
        Browser<Certificate>(RecordFilter(.days(.expires, today, today.advanced(by: days)))))
    case .machinesUnbacked(_, let days):
      show(
        Browser<VirtualMachine>(
          RecordFilter(
            .is(.state, VirtualMachineState.active), .is(.role, MachineRole.service),
            Condition(
              .lastBackup, .within(today.advanced(by: -days).epoch, nil), negated: true),
            .days(.created, nil, BackupDuties.madeBy(today))), sort: Sort(.lastBackup)))
    case .backupsFailed(_, let days):
      show(
        Browser<Backup>(
          RecordFilter(
            .is(.state, BackupState.failed),
            .days(.finished, today.advanced(by: -days), nil))))
    case .gpusIdle:
      show(
        Browser<GPUNode>(
          RecordFilter(
            .is(.state, GPUNodeState.up), .days(.idleSince, nil, GPUNode.wastedSince(today)))))
    case .wasteOverdue:
      show(
        Browser<WasteCase>(
          RecordFilter(
            .is(.state, WasteState.notified), .days(.until, nil, today.advanced(by: -1)))))
    case .findingsOverdue: show(SecurityMeasure.overdueFindings(on: today))
    case .privilegedWithoutMFA: show(SecurityMeasure.privilegedWithoutMFA.list(on: today))
    case .milestonesOverdue:
      let underWay = OnboardingStage.way.map(\.rawValue)
      show(
        Browser<Onboarding>(
          RecordFilter(
            Condition(.stage, .among(Set(underWay))),
            .days(.due, nil, today.advanced(by: -1)))))
    case .capacityOverpromised:
      showView(.cloud, tabs[.cloud]?.view(of: .onboardings) ?? 0)
    case .queueOld:
      showView(.addresses, 0)
    case .diskNearFull:
      showView(.cloud, 0)
    case .budgetBurning(let service, _, _):
      showView(.cloud, servicesView)
      if case .services(var open) = pane {
        open.select(service, in: services)
        pane = .services(open)
      }
    case .servicesUnread:
      showView(.cloud, servicesView)
    case .sourceFailing(let source, _):
      switch source {
      case .registry: showView(.endowments, 0)
      case .cloud: showView(.cloud, tabs[.cloud]?.view(of: .tenants) ?? 0)
      case .addresses: showView(.addresses, 0)
      case .thisHost: showView(.cloud, 0)
      }
    }
  }

  /// Shows a breakdown of the registry.
  private mutating func showStatistics(_ breakdown: Breakdown) {
    showView(.endowments, 0)
    guard case .statistics(var statistics) = pane else { return }
    statistics.picture = .totals
    statistics.show(breakdown)
    pane = .statistics(statistics)
  }

  /// Shows a view of a tab, and leaves what was opened out of the one before.
  mutating func showView(_ wanted: Tab, _ view: Int) {
    tab = wanted
    current.show(view)
  }

  /// The place of services among the views of the cloud.
  private var servicesView: Int {
    tabs[.cloud]?.view { if case .services = $0 { true } else { false } } ?? 0
  }

  /// Days beyond which nothing can be overdue.
  private static let anyAge = 4_000_000

  private mutating func show(unitsWith conditions: Condition<PropertyUnitField>...) {
    let byEnd = conditions.contains { $0.field == .leaseEnd }
    show(
      2,
      Browser<PropertyUnit>(RecordFilter(conditions), sort: Sort(byEnd ? .leaseEnd : .code)))
  }

  private mutating func show(endowmentsWith conditions: Condition<EndowmentField>...) {
    show(1, Browser<Endowment>(RecordFilter(conditions)))
  }

  /// Shows a list over the view of the cloud's records of its kind, or over that of security.
  private mutating func show(_ list: any RecordList) {
    showView(.cloud, tabs[.cloud]?.view(of: list.subject) ?? securityView)
    enter(.records(RecordsPane(list)))
  }

  /// Shows a list over one of the registry's views.
  private mutating func show(_ view: Int, _ list: any RecordList) {
    showView(.endowments, view)
    enter(.records(RecordsPane(list)))
  }
}
