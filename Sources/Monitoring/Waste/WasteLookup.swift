import Domain
import Persian

/// What the inventory knows of resources that metrics name.
struct WasteLookup {
  private let machines: NamedMachines
  /// By the codes of agencies.
  private let owners: [CleanText: WasteOwner]
  private let maintained: Set<RecordID<HostMachine>>
  private let today: Day

  /// What it knows of one resource.
  struct Knowledge {
    /// The machine that the resource is; nil where it is none, though it may belong to one.
    var machine: VirtualMachine?
    var owner: WasteOwner?
    var called: CleanText?
    var exclusion: WasteExclusion?
  }

  init(
    _ records: any RecordSource, _ inventory: any CloudInventory, today: Day
  ) async throws(SourceError) {
    machines = try await NamedMachines(records)
    let tenants = try await inventory.cloudStatistics(on: today).tenants
    owners = Dictionary(
      tenants.map { ($0.code, WasteOwner($0)) }, uniquingKeysWith: { first, _ in first })
    maintained = try await Set(
      inventory.hosts().filter { $0.state == .maintenance }.map(\.id))
    self.today = today
  }

  /// `labels` are those of the rule's traits.
  func knowledge(
    of resource: [CleanText], _ labels: MetricLabels?, by rule: WasteRule
  ) -> Knowledge {
    let machine =
      rule.subject == .machine
      ? machines[resource]
      : value(rule.traits?.machine, of: labels).flatMap { machines[[$0]] }
    let owner = value(rule.traits?.owner, of: labels).flatMap { owners[$0] }
    return Knowledge(
      machine: rule.subject == .machine ? machine : nil,
      owner: owner ?? machine.map(WasteOwner.init),
      called: value(rule.traits?.name, of: labels),
      exclusion: machine.flatMap { exclusion(of: $0, by: rule) })
  }

  private func value(_ name: CleanText?, of labels: MetricLabels?) -> CleanText? {
    guard let name, let value = labels?[name], !value.isEmpty else { return nil }
    return value
  }

  private func exclusion(of machine: VirtualMachine, by rule: WasteRule) -> WasteExclusion? {
    if machine.role == .standby { return .standby }
    if machine.created.advanced(by: rule.window) > today { return .young }
    return maintained.contains(machine.host) ? .maintenance : nil
  }
}
