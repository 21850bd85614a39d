/// The cloud in figures, as of one reading.
package struct CloudStatistics: Hashable, Sendable {
  package let capacity: Resources
  package let allocated: Resources
  package let hostsByState: [HostState: Int]
  package let machinesByState: [VirtualMachineState: Int]
  /// Every tenant, the tightest quota first.
  package let tenants: [Tenant]
  /// Every project of a tenant, by code.
  package var projects: [CloudProject] = []
  /// Mean load of the hosts that are up and of which it is known, 0...1; nil where it is of none.
  package let cpuLoad: Double?
  package let memoryLoad: Double?
  /// Share of GPUs busy, 0...1; nil where there is no GPU.
  package let gpuLoad: Double?
  /// Load samples, oldest first, one for each interval of `historyInterval` seconds.
  package let cpuHistory: [Double]
  package let memoryHistory: [Double]
  package let historyInterval: Int
  package var duties = CloudDuties()

  package init(
    capacity: Resources, allocated: Resources, hostsByState: [HostState: Int],
    machinesByState: [VirtualMachineState: Int], tenants: [Tenant], cpuLoad: Double?,
    memoryLoad: Double?, gpuLoad: Double?, cpuHistory: [Double], memoryHistory: [Double],
    historyInterval: Int
  ) {
    self.capacity = capacity
    self.allocated = allocated
    self.hostsByState = hostsByState
    self.machinesByState = machinesByState
    self.tenants = tenants
    self.cpuLoad = cpuLoad
    self.memoryLoad = memoryLoad
    self.gpuLoad = gpuLoad
    self.cpuHistory = cpuHistory
    self.memoryHistory = memoryHistory
    self.historyInterval = historyInterval
  }

  /// Machines that there are, whatever their state.
  package var machines: Int {
    machinesByState.reduce(0) { $0 + ($1.key == .deleted ? 0 : $1.value) }
  }

  /// What may still be promised of all hosts together.
  package func headroom(by ratios: AllocationRatios) -> Resources {
    ratios.limit(of: capacity).without(allocated)
  }

  /// So many virtual processors of each real one need a person.
  package static let overcommitAlarm = 2

  /// A quota this full needs a person.
  package static let quotaAlarm = 0.9
}
