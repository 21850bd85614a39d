package import Persian

/// How a GPU node stands.
package enum GPUNodeState: Int, Coded {
  case up = 1
  /// It ends what it runs and takes nothing new.
  case draining
  case maintenance
  case down
}

/// A machine with GPUs (گره GPU) that jobs of computing run on.
package struct GPUNode: Hashable, Sendable {
  package var id: RecordID<GPUNode>
  /// Unique.
  package var code: CleanText
  /// What its host is called.
  package var hostName: CleanText
  /// The host of that name; nil where the inventory of hosts has none.
  package var host: RecordID<HostMachine>?
  /// The data centre it stands in; empty where nobody has said.
  package var site: CleanText
  package var model: CleanText
  package var gpus: Int
  package var allocated: Int
  /// Of one GPU; nil where nobody has said.
  package var memoryGiB: Int?
  package var state: GPUNodeState
  /// What it is kept for; empty where nobody has said.
  package var purpose: CleanText
  /// The version of the driver; empty where nobody has said.
  package var driver: CleanText
  /// Jobs that run; nil, like those that wait, where nobody has said.
  package var running: Int?
  package var waiting: Int?
  /// Since when it has done nothing; nil where it is busy.
  package var idleSince: Day?

  package init(
    id: RecordID<GPUNode>, code: CleanText, hostName: CleanText, host: RecordID<HostMachine>?,
    site: CleanText, model: CleanText, gpus: Int, allocated: Int, memoryGiB: Int?,
    state: GPUNodeState, purpose: CleanText, driver: CleanText, running: Int?, waiting: Int?,
    idleSince: Day?
  ) {
    self.id = id
    self.code = code
    self.hostName = hostName
    self.host = host
    self.site = site
    self.model = model
    self.gpus = gpus
    self.allocated = allocated
    self.memoryGiB = memoryGiB
    self.state = state
    self.purpose = purpose
    self.driver = driver
    self.running = running
    self.waiting = waiting
    self.idleSince = idleSince
  }

  /// The share of its GPUs that is given to somebody; nil where it has none.
  package var share: Double? { gpus > 0 ? Double(allocated) / Double(gpus) : nil }

  /// Whether it could work and has done nothing for longer than a day.
  package func isWasted(on today: Day) -> Bool {
    state == .up && idleSince.map { $0 <= Self.wastedSince(today) } ?? false
  }

  /// The last day since which to be idle is surely longer than 24 hours.
  package static func wastedSince(_ today: Day) -> Day { today.advanced(by: -2) }
}

/// GPU nodes that could work and have done nothing for longer than a day.
package struct IdleGPUs: Hashable, Sendable {
  package var nodes: Int
  package var gpus: Int

  package init(nodes: Int, gpus: Int) {
    self.nodes = nodes
    self.gpus = gpus
  }
}
