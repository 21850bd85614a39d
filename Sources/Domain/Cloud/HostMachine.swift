package import Persian

/// How a host stands.
package enum HostState: Int, Coded {
  case up = 1
  case down
  case maintenance
}

/// A physical host (میزبان) that carries virtual machines.
package struct HostMachine: Hashable, Sendable {
  package let id: RecordID<HostMachine>
  /// Unique in the cloud.
  package let name: CleanText
  package let site: CleanText
  package let rack: CleanText
  package let state: HostState
  package let capacity: Resources
  package let allocated: Resources
  package let machines: Int
  /// 0...1; nil where nobody has said.
  package let cpuLoad: Double?
  /// 0...1; nil where nobody has said.
  package let memoryLoad: Double?

  package init(
    id: RecordID<HostMachine>, name: CleanText, site: CleanText, rack: CleanText,
    state: HostState, capacity: Resources, allocated: Resources, machines: Int, cpuLoad: Double?,
    memoryLoad: Double?
  ) {
    self.id = id
    self.name = name
    self.site = site
    self.rack = rack
    self.state = state
    self.capacity = capacity
    self.allocated = allocated
    self.machines = machines
    self.cpuLoad = cpuLoad
    self.memoryLoad = memoryLoad
  }

  /// Its site and, where it names one, its rack.
  package var place: CleanText { rack.isEmpty ? site : "\(site)\(Self.within)\(rack)" }

  /// What parts a rack from its site.
  package static let within: CleanText = " › "

  /// Its load while it is at work: what it was before it went down is no load.
  package var cpuLoadAtWork: Double? { state == .up ? cpuLoad : nil }

  /// The same of its memory.
  package var memoryLoadAtWork: Double? { state == .up ? memoryLoad : nil }
}
