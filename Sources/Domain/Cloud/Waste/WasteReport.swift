package import Persian

/// A resource that a rule calls waste, with the figures that prove it.
package struct WasteFinding: Hashable, Sendable {
  package let rule: WasteRule
  /// What tells the resource: the values of the query's labels, the widest first.
  package let resource: [CleanText]
  /// The machine of the inventory that it is; nil where the inventory has none, or it is none.
  package let machine: VirtualMachine?
  /// Nil where nobody knows whose it is.
  package let owner: WasteOwner?
  /// What people call it by; nil where its labels are all there is.
  package let called: CleanText?
  /// The figure of each condition.
  package let figures: [Double]
  /// Share of the window that was measured, 0...1.
  package let coverage: Double
  /// What becomes free; nil where nobody knows what it holds, or that is counted nowhere.
  package let saving: Resources?

  package var key: WasteKey { WasteKey(rule: rule.id, resource: resource) }

  /// What the resource is called: as the inventory has it, or as the metrics do.
  package var name: CleanText {
    machine?.name ?? called ?? resource.joined(separator: " / ")
  }

  /// Without an owner of its own it is that of the machine.
  package init(
    rule: WasteRule, resource: [CleanText], machine: VirtualMachine?, owner: WasteOwner? = nil,
    called: CleanText? = nil, figures: [Double], coverage: Double, saving: Resources?
  ) {
    self.rule = rule
    self.resource = resource
    self.machine = machine
    self.owner = owner ?? machine.map(WasteOwner.init)
    self.called = called
    self.figures = figures
    self.coverage = coverage
    self.saving = saving
  }
}

/// The agency that a wasted resource is of.
package struct WasteOwner: Hashable, Sendable {
  package let tenant: RecordID<Tenant>
  package let name: CleanText

  package init(tenant: RecordID<Tenant>, name: CleanText) {
    self.tenant = tenant
    self.name = name
  }

  package init(_ tenant: Tenant) { self.init(tenant: tenant.id, name: tenant.name) }

  package init(_ machine: VirtualMachine) {
    self.init(tenant: machine.tenant, name: machine.tenantName)
  }
}

/// What all rules found on one server.
package struct WasteReport: Hashable, Sendable {
  /// The server's name, or ``inventory``.
  package let server: CleanText
  /// By rule, then by resource.
  package let findings: [WasteFinding]
  /// Resources, each once, of which too little was measured for a rule to say anything.
  package let unknown: Int
  /// Resources, each once for each reason, that no rule is for.
  package let excluded: [WasteExclusion: Int]
  /// What a rule could not or should not judge.
  package let unjudged: Set<WasteKey>
  /// Rules that say nothing of any resource, since asking for them failed.
  package let omissions: [WasteOmission]
  /// Whether any rule was judged by, or there was none to judge by.
  package let isJudged: Bool

  /// What stands for a server where the inventory itself is judged.
  package static let inventory: CleanText = "inventory"

  package init(
    server: CleanText, findings: [WasteFinding], unknown: Int, excluded: [WasteExclusion: Int],
    unjudged: Set<WasteKey> = [], omissions: [WasteOmission] = [], isJudged: Bool = true
  ) {
    self.server = server
    self.findings = findings
    self.unknown = unknown
    self.excluded = excluded
    self.unjudged = unjudged
    self.omissions = omissions
    self.isJudged = isJudged
  }

  /// What becomes free if all is heeded: of a resource that several rules name, the most one of them says.
  package var reclaimable: Resources {
    largest.values.reduce(.zero) { $0 + $1.saving }
  }

  /// The same by agency, the most processors first; resources of no known agency are left out.
  package var byTenant: [(name: CleanText, resources: Int, saving: Resources)] {
    let known = largest.values.compactMap { entry in
      entry.owner.map { ($0.name, entry.saving) }
    }
    return Dictionary(grouping: known, by: \.0)
      .map { ($0, $1.count, $1.reduce(.zero) { $0 + $1.1 }) }
      .sorted { ($1.2.vcpus, $0.0) < ($0.2.vcpus, $1.0) }
  }

  private var largest: [[CleanText]: (owner: WasteOwner?, saving: Resources)] {
    var largest: [[CleanText]: (owner: WasteOwner?, saving: Resources)] = [:]
    for finding in findings {
      let saving = finding.saving ?? .zero
      let key = [CleanText(RawText(finding.rule.subject.token))] + finding.resource
      if let other = largest[key] {
        largest[key] = (other.owner ?? finding.owner, other.saving.larger(saving))
      } else {
        largest[key] = (finding.owner, saving)
      }
    }
    return largest
  }
}
