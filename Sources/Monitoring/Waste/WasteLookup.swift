import Domain
import Persian

/// What the inventory knows of resources that metrics name.
struct WasteLookup {
  private let machines: NamedMachines
  /// By the codes of agencies, and by those of their projects.
  private let owners: [CleanText: WasteOwner]
  private let maintained: Set<RecordID<HostMachine>>
  private let today: Day

  init(
    _ records: any RecordSource, _ inventory: any CloudInventory, today: Day
  ) async throws(SourceError) {
    machines = try await NamedMachines(records)
    let figures = try await inventory.cloudStatistics(on: today)
    let projects = figures.projects.map {
      ($0.code, WasteOwner(tenant: $0.tenant, name: $0.tenantName))
    }
    owners = Dictionary(
      figures.tenants.map { ($0.code, WasteOwner($0)) } + projects,
      uniquingKeysWith: { first, _ in first })
    maintained = try await Set(
      inventory.hosts().filter { $0.state == .maintenance }.map(\.id))
    self.today = today
  }

  /// What is told of a resource by its labels and by those of a rule's traits.
  func trait(
    of resource: [CleanText], _ told: (value: Double, labels: MetricLabels)?, by rule: WasteRule
  ) -> WasteEvidence.Trait {
    func value(_ name: CleanText?) -> CleanText? {
      guard let name, let value = told?.labels[name], !value.isEmpty else { return nil }
      return value
    }
    let machine =
      rule.subject == .machine
      ? machines[resource] : value(rule.traits?.machine).flatMap { machines[[$0]] }
    let owner = value(rule.traits?.owner).flatMap { owners[$0] }
    return WasteEvidence.Trait(
      size: told?.value, called: value(rule.traits?.name),
      owner: owner ?? machine.map(WasteOwner.init), machine: machine)
  }

  /// Why a rule is not for a resource: what belongs to a machine shares its reasons.
  func exclusion(of trait: WasteEvidence.Trait, by rule: WasteRule) -> WasteExclusion? {
    let machine = trait.machine
    if machine?.role == .standby { return .standby }
    if let created = trait.created ?? machine?.created,
      created.advanced(by: rule.window) > today
    {
      return .young
    }
    return machine?.host.map(maintained.contains) == true ? .maintenance : nil
  }
}
