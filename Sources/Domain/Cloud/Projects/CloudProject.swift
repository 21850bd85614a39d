package import Persian

/// Whether a project may be worked in.
package enum CloudProjectState: Int, Coded {
  case enabled = 1
  case disabled
}

/// A project (پروژه ابری) of an agency: the share of the agency's quota that some of its machines run in,
/// as OpenStack's projects are.
package struct CloudProject: Hashable, Sendable {
  package var id: RecordID<CloudProject>
  /// What the cloud calls it for good, such as its UUID; unique.
  package var code: CleanText
  package var name: CleanText
  package var tenant: RecordID<Tenant>
  package var tenantName: CleanText
  /// What it was granted; zero of a kind is "no limit".
  package var quota: Resources
  package var state: CloudProjectState
  /// Nil where nobody has said.
  package var created: Day?
  /// What its machines hold and do.
  package var use: ProjectUse
  /// What its agency was granted, and handed on.
  package var grants: ProjectGrants

  package init(
    id: RecordID<CloudProject>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, quota: Resources, state: CloudProjectState, created: Day?,
    use: ProjectUse = .none, grants: ProjectGrants = .none
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.quota = quota
    self.state = state
    self.created = created
    self.use = use
    self.grants = grants
  }

  /// The kind of capacity nearest to its quota, and the share of it taken.
  package var tightest: (kind: ResourceKind, share: Double)? { use.allocated.tightest(of: quota) }
}

/// What the machines of a project hold and do.
package struct ProjectUse: Hashable, Sendable {
  /// Promised to machines that exist, running or not.
  package let allocated: Resources
  package let machines: Int
  /// Mean CPU load of its running machines, 0...1, weighted by vCPU; nil where none is known.
  package let cpuLoad: Double?
  /// Mean share of allocated memory in use, 0...1; nil where none is known.
  package let memoryLoad: Double?

  package init(allocated: Resources, machines: Int, cpuLoad: Double?, memoryLoad: Double?) {
    self.allocated = allocated
    self.machines = machines
    self.cpuLoad = cpuLoad
    self.memoryLoad = memoryLoad
  }

  package static let none = ProjectUse(
    allocated: .zero, machines: 0, cpuLoad: nil, memoryLoad: nil)
}
