import Domain
import Monitoring
import Persian

extension AppState {
  /// Opens the record under the cursor of a list.
  mutating func openSelected(in records: RecordsPane) -> [Effect] {
    switch records.list {
    case .endowments(let list):
      guard let endowment = list.selected else { return [] }
      let units = UnitBrowser.sortedByCode(PropertyUnitFilter(endowment: endowment.id))
      current.open(.records(RecordsPane(.units(units), origin: .endowment(endowment))))
    case .units(let list):
      guard let unit = list.selected else { return [] }
      var endowment: Endowment?
      if case .endowment(let origin)? = records.origin { endowment = origin }
      current.open(.leases(LeasesPane(unit: unit, of: endowment)))
    case .addresses(let list):
      guard let address = list.selected else { return [] }
      current.open(.review(ReviewPane(address)))
    case .machines:
      break
    }
    return []
  }

  /// Opens the machines of an agency.
  mutating func open(_ tenant: Tenant) {
    let machines = MachineBrowser.sortedByName(VirtualMachineFilter(tenant: tenant.id))
    current.open(.records(RecordsPane(.machines(machines), origin: .tenant(tenant))))
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
      show(
        units: PropertyUnitFilter(
          leaseEndsFrom: today, leaseEndsThrough: today.advanced(by: days)))
    case .leasesExpired:
      show(units: PropertyUnitFilter(leaseEndsThrough: today.advanced(by: -1)))
    case .rentOverdue: showStatistics(.arrears)
    case .figuresDisagree(let breakdown): showStatistics(breakdown)
    case .deedsWithoutUnit: showStatistics(.deedCover)
    case .encroachedWithoutDeed: showStatistics(.legalState)
    case .unitsTwiceDeeded: showStatistics(.deed)
    case .incomeUnspent, .accountsUncleared: showStatistics(.spending)
    case .trusteesEnded: showStatistics(.custody)
    case .endowmentsDormant: showStatistics(.province)
    case .quotaNearFull:
      showView(.cloud, 1)
    case .hostsDown:
      showView(.cloud, 3)
    case .machinesInError:
      showView(.cloud, 2)
      let machines = MachineBrowser.sortedByName(VirtualMachineFilter(state: .error))
      current.open(.records(RecordsPane(.machines(machines))))
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

  private mutating func show(units filter: PropertyUnitFilter) {
    showView(.endowments, 2)
    let units = UnitBrowser(query: PropertyUnitQuery(filter: filter, sort: Sort(.leaseEnd)))
    current.open(.records(RecordsPane(.units(units))))
  }
}
