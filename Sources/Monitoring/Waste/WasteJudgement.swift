import Domain
import Persian

/// What the rules say of the resources of one server, rule after rule.
struct WasteJudgement {
  private let lookup: WasteLookup
  private var findings: [WasteFinding] = []
  private var unknown: Set<[CleanText]> = []
  private var excluded: [WasteExclusion: Set<[CleanText]>] = [:]
  private var unjudged: Set<WasteKey> = []
  private var omissions: [(rule: WasteRule, error: SourceError)] = []
  private var isJudged = false

  init(_ lookup: WasteLookup) {
    self.lookup = lookup
  }

  /// Notes that nothing is known of what a rule is about.
  mutating func omit(_ rule: WasteRule, because error: SourceError) {
    omissions.append((rule, error))
  }

  mutating func judge(by rule: WasteRule, _ evidence: WasteEvidence) {
    isJudged = true
    let resources = evidence.resources.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    // What is no more wastes nothing, whatever it did within the window: its cases end.
    for (resource, trait) in resources where trait.machine?.state != .deleted {
      // A step more than the window holds is no more than all of it.
      let coverage = evidence.coverage[resource].map { min(1, $0) }
      switch rule.verdict(
        evidence.figures.map { $0[resource] }, coverage: coverage,
        excluded: lookup.exclusion(of: trait, by: rule))
      {
      case .wasted(let values, let coverage):
        let saving = Self.saving(rule, trait, figure: values.first)
        // A machine of one processor may be too large, and cannot be smaller.
        guard saving != .zero else { break }
        findings.append(
          WasteFinding(
            rule: rule, resource: resource,
            machine: rule.subject == .machine ? trait.machine : nil, owner: trait.owner,
            called: trait.called, figures: values, coverage: coverage, saving: saving))
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
      excluded: excluded.mapValues(\.count), unjudged: unjudged,
      omissions: omissions.map { WasteOmission(server: server, rule: $0.rule, error: $0.error) },
      isJudged: isJudged || omissions.isEmpty)
  }

  private static func saving(
    _ rule: WasteRule, _ trait: WasteEvidence.Trait, figure: Double?
  ) -> Resources? {
    switch rule.subject {
    case .machine: trait.machine.map { rule.saving.saving(of: $0.size, figure: figure ?? 1) }
    case .gpu: Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: 1)
    case .volume, .device, .image, .snapshot: trait.size.flatMap(disk)
    case .address, .balancer, .database: nil
    }
  }

  /// A size of nothing is one that nobody has said.
  private static func disk(_ size: Double) -> Resources? {
    guard size >= 1, let whole = Int(exactly: size.rounded(.down)) else { return nil }
    return Resources(vcpus: 0, memoryMiB: 0, diskGiB: whole, gpus: 0)
  }
}
