package import Domain
package import Foundation
package import Persian

/// One look at metrics servers by the rules of waste, with the inventory saying whose each machine is.
package struct WasteSurvey: Sendable {
  private let sources: [any MetricSource]
  private let records: any RecordSource
  private let inventory: any CloudInventory

  package init(
    _ sources: [any MetricSource], records: any RecordSource, inventory: any CloudInventory
  ) {
    self.sources = sources
    self.records = records
    self.inventory = inventory
  }

  /// A report a server, in the order of the servers, as of `now`.
  package func reports(
    by rules: [WasteRule], at now: Date, today: Day
  ) async throws(SourceError) -> [WasteReport] {
    let machines = try await NamedMachines(records)
    let maintained = try await maintained()
    var reports: [WasteReport] = []
    for source in sources {
      reports.append(
        try await report(from: source, by: rules, at: now) { rule, resource in
          guard rule.subject == .machine, let machine = machines[resource]
          else { return (nil, nil) }
          return (
            machine, Self.exclusion(of: machine, by: rule, maintained: maintained, today: today)
          )
        })
    }
    return reports
  }

  /// Asks each different query once, one after the other.
  ///
  /// `known` tells the machine that a resource is, and why the rule is not for it.
  private func report(
    from source: any MetricSource, by rules: [WasteRule], at now: Date,
    known: (WasteRule, [CleanText]) -> (VirtualMachine?, WasteExclusion?)
  ) async throws(SourceError) -> WasteReport {
    var answers: [String: [[CleanText]: Double]] = [:]
    var findings: [WasteFinding] = []
    var unknown: Set<[CleanText]> = []
    var excluded: [WasteExclusion: Set<[CleanText]>] = [:]
    var unjudged: Set<WasteKey> = []
    for rule in rules {
      for query in [rule.coverage] + rule.conditions.map(\.query)
      where answers[query.expression] == nil {
        answers[query.expression] = try await source.values(query, at: now)
      }
      let coverage = answers[rule.coverage.expression] ?? [:]
      let figures = rule.conditions.map { answers[$0.query.expression] ?? [:] }
      let resources = Set(coverage.keys).union(figures.flatMap(\.keys))
      for resource in resources.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let (machine, exclusion) = known(rule, resource)
        switch rule.verdict(
          figures.map { $0[resource] }, coverage: coverage[resource], excluded: exclusion)
        {
        case .wasted(let values, let coverage):
          let saving = Self.saving(rule, machine, values)
          // A machine of one processor may be too large, and cannot be smaller.
          guard saving != .zero else { break }
          findings.append(
            WasteFinding(
              rule: rule, resource: resource, machine: machine, figures: values,
              coverage: coverage, saving: saving))
        case .used: break
        case .unknown:
          unknown.insert(resource)
          unjudged.insert(WasteKey(rule: rule.id, resource: resource))
        case .excluded(let reason):
          excluded[reason, default: []].insert(resource)
          unjudged.insert(WasteKey(rule: rule.id, resource: resource))
        }
      }
    }
    return WasteReport(
      server: source.name, findings: findings, unknown: unknown.count,
      excluded: excluded.mapValues(\.count), unjudged: unjudged)
  }

  private static func saving(
    _ rule: WasteRule, _ machine: VirtualMachine?, _ figures: [Double]
  ) -> Resources? {
    switch rule.subject {
    case .machine: machine.map { rule.saving.saving(of: $0.size, figure: figures.first ?? 1) }
    case .gpu: Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: 1)
    // The last figure of a rule about volumes is how large they are.
    case .volume:
      figures.last.map { Resources(vcpus: 0, memoryMiB: 0, diskGiB: Int($0), gpus: 0) }
    }
  }

  private static func exclusion(
    of machine: VirtualMachine, by rule: WasteRule, maintained: Set<RecordID<HostMachine>>,
    today: Day
  ) -> WasteExclusion? {
    if machine.role == .standby { return .standby }
    if machine.created.advanced(by: rule.window) > today { return .young }
    return machine.host.map(maintained.contains) == true ? .maintenance : nil
  }

  private func maintained() async throws(SourceError) -> Set<RecordID<HostMachine>> {
    try await Set(inventory.hosts().filter { $0.state == .maintenance }.map(\.id))
  }
}
