package import Persian

/// An agency (دستگاه) that holds a share of the cloud.
package struct Tenant: Hashable, Sendable {
  package let id: RecordID<Tenant>
  package let code: CleanText
  package let name: CleanText
  /// What it was granted; zero of a kind is "no limit".
  package let quota: Resources
  /// Promised to machines that exist, running or not.
  package let allocated: Resources
  package let machines: Int
  /// Mean CPU load of its running machines, 0...1, weighted by vCPU; nil where none is known.
  package let cpuLoad: Double?
  /// Mean share of allocated memory in use, 0...1; nil where none is known.
  package let memoryLoad: Double?
  /// What it granted its projects.
  package var grants = ProjectGrants.none

  package init(
    id: RecordID<Tenant>, code: CleanText, name: CleanText, quota: Resources,
    allocated: Resources, machines: Int, cpuLoad: Double?, memoryLoad: Double?
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.quota = quota
    self.allocated = allocated
    self.machines = machines
    self.cpuLoad = cpuLoad
    self.memoryLoad = memoryLoad
  }

  /// The kind of capacity nearest to its quota, and the share of it taken.
  package var tightest: (kind: ResourceKind, share: Double)? { allocated.tightest(of: quota) }
}
