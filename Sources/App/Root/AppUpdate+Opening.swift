import Domain
import Monitoring
import Persian

extension AppState {
  /// Opens the record under the cursor of a list.
  mutating func openSelected(in records: RecordsPane) -> [Effect] {
    if let pane = records.list.opened(out: records) { current.open(pane) }
    return []
  }

  /// Opens the machines of an agency.
  mutating func open(_ tenant: Tenant) {
    let machines = Browser<VirtualMachine>(RecordFilter(scope: .tenant(tenant.id)))
    current.open(.records(RecordsPane(machines, origin: .tenant(tenant))))
  }

  /// Opens the review of the next address that waits.
  mutating func openReview() {
    tab = .addresses
    if case .review = pane { return }
    current.open(.review(ReviewPane()))
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
    case .rentOverdue: showStatistics(.arrears)
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
    case .deedsWithoutUnit: showStatistics(.deedCover)
    case .accountsUncleared: showStatistics(.spending)
    case .quotaNearFull:
      showView(.cloud, 1)
    case .hostsDown:
      showView(.cloud, 3)
    case .machinesInError:
      showView(.cloud, 2)
      let machines = Browser<VirtualMachine>(RecordFilter(.is(.state, VirtualMachineState.error)))
      current.open(.records(RecordsPane(machines)))
    case .queueOld:
      showView(.addresses, 0)
    case .diskNearFull:
      showView(.cloud, 0)
    case .sourceFailing(let source, _):
      switch source {
      case .registry: showView(.endowments, 0)
      case .cloud: showView(.cloud, 1)
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

  private mutating func showView(_ wanted: Tab, _ view: Int) {
    tab = wanted
    current.show(view)
  }

  private mutating func show(unitsWith conditions: Condition<PropertyUnitField>...) {
    showView(.endowments, 2)
    let byEnd = conditions.contains { $0.field == .leaseEnd }
    let units = Browser<PropertyUnit>(
      RecordFilter(conditions), sort: Sort(byEnd ? .leaseEnd : .code))
    current.open(.records(RecordsPane(units)))
  }

  private mutating func show(endowmentsWith conditions: Condition<EndowmentField>...) {
    showView(.endowments, 1)
    current.open(.records(RecordsPane(Browser<Endowment>(RecordFilter(conditions)))))
  }
}
