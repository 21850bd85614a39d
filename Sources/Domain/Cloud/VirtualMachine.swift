package import Persian

/// The states of a virtual machine an operator tells apart.
package enum VirtualMachineState: Int, Coded {
  case active = 1
  case shutoff
  case error
  case build
  case paused
  case suspended
  case shelved
  case migrating
  /// It is no more: it stays on record for what refers to it, and holds nothing.
  case deleted

  /// Whether a machine in this state is always on a host: what was shelved was taken off it, and what is
  /// being built or failed may never have come to one, and what is no more is on none.
  package var standsOnHost: Bool {
    switch self {
    case .active, .shutoff, .paused, .suspended, .migrating: true
    case .error, .build, .shelved, .deleted: false
    }
  }
}

/// A virtual machine (ماشین مجازی).
package struct VirtualMachine: Hashable, Sendable {
  package let id: RecordID<VirtualMachine>
  /// What the cloud calls it for good, such as its UUID; unique.
  package let code: CleanText
  package let name: CleanText
  package let tenant: RecordID<Tenant>
  package let tenantName: CleanText
  /// Nil where it is on none.
  package let host: RecordID<HostMachine>?
  /// Empty where it is on none.
  package let hostName: CleanText
  package let state: VirtualMachineState
  package let size: Resources
  package let address: CleanText
  /// 0...1; nil where nobody has said.
  package let cpuLoad: Double?
  /// 0...1; nil where nobody has said.
  package let memoryLoad: Double?
  package let created: Day
  package let role: MachineRole
  /// The day of its newest good backup; nil where none is on record.
  package let lastBackup: Day?
  /// The project of its agency it runs in; nil where nobody has said.
  package let project: RecordID<CloudProject>?
  /// Empty where it runs in none.
  package let projectName: CleanText
  /// What its hypervisor calls it, such as libvirt's `instance-0000002a`, and so its metrics do; empty where
  /// nobody has said.
  package let hypervisorName: CleanText

  package init(
    id: RecordID<VirtualMachine>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, host: RecordID<HostMachine>?, hostName: CleanText,
    state: VirtualMachineState, size: Resources, address: CleanText, cpuLoad: Double?,
    memoryLoad: Double?, created: Day, role: MachineRole = .service, lastBackup: Day? = nil,
    project: RecordID<CloudProject>? = nil, projectName: CleanText = "",
    hypervisorName: CleanText = ""
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.host = host
    self.hostName = hostName
    self.state = state
    self.size = size
    self.address = address
    self.cpuLoad = cpuLoad
    self.memoryLoad = memoryLoad
    self.created = created
    self.role = role
    self.lastBackup = lastBackup
    self.project = project
    self.projectName = projectName
    self.hypervisorName = hypervisorName
  }
}
