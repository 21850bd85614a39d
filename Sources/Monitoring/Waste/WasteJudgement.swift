import Domain
import Persian

/// What the rules say of the resources of one server, rule after rule.
struct WasteJudgement {
  private let lookup: WasteLookup
  private var findings: [WasteFinding] = []
  private var unknown: Set<[CleanText]> = []
  private var excluded: [WasteExclusion: Set<[CleanText]>] = [:]
  private var unjudged: Set<WasteKey> = []

  init(_ lookup: WasteLookup) {
    self.lookup = lookup
  }

  mutating func judge(by rule: WasteRule, _ answers: WasteAnswers.OfRule) {
    for resource in answers.resources.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let traits = answers.traits?[resource]
      let known = lookup.knowledge(of: resource, traits?.labels, by: rule)
      // A step more than the window holds is no more than all of it.
      let coverage = answers.coverage[resource].map { min(1, $0.value) }
      switch rule.verdict(
        answers.figures.map { $0[resource]?.value }, coverage: coverage,
        excluded: known.exclusion)
      {
      case .wasted(let values, let coverage):
        let saving = Self.saving(
          rule, known.machine, figure: values.first, size: traits?.value)
        // A machine of one processor may be too large, and cannot be smaller.
        guard saving != .zero else { break }
        findings.append(
          WasteFinding(
            rule: rule, resource: resource, machine: known.machine, owner: known.owner,
            called: known.called, figures: values, coverage: coverage, saving: saving))
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

  func report(of server: CleanText) -> WasteReport {
    WasteReport(
      server: server, findings: findings, unknown: unknown.count,
      excluded: excluded.mapValues(\.count), unjudged: unjudged)
  }

  private static func saving(
    _ rule: WasteRule, _ machine: VirtualMachine?, figure: Double?, size: Double?
  ) -> Resources? {
    switch rule.subject {
    case .machine: machine.map { rule.saving.saving(of: $0.size, figure: figure ?? 1) }
    case .gpu: Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: 1)
    case .volume, .device: size.flatMap(disk)
    case .address, .balancer, .database: nil
    }
  }

  /// A size of nothing is one that nobody has said.
  private static func disk(_ size: Double) -> Resources? {
    guard size >= 1, let whole = Int(exactly: size.rounded(.down)) else { return nil }
    return Resources(vcpus: 0, memoryMiB: 0, diskGiB: whole, gpus: 0)
  }
}
