package import Persian

/// A rack (رک) of a data centre: what its hosts are and hold together.
package struct Rack: Hashable, Sendable {
  package let site: CleanText
  /// Unique in its data centre; empty where its hosts name none.
  package let name: CleanText
  package let hosts: [HostState: Int]
  package let machines: Int
  package let capacity: Resources
  package let allocated: Resources
  /// Mean of the hosts that are up and of which it is known, 0...1, weighted by their processors.
  package let cpuLoad: Double?
  /// The same of memory, weighted by memory.
  package let memoryLoad: Double?

  /// What hosts of one rack make together.
  private init(_ hosts: [HostMachine], site: CleanText, name: CleanText) {
    self.site = site
    self.name = name
    self.hosts = Dictionary(hosts.map { ($0.state, 1) }, uniquingKeysWith: +)
    machines = hosts.reduce(0) { $0 + $1.machines }
    capacity = hosts.reduce(.zero) { $0 + $1.capacity }
    allocated = hosts.reduce(.zero) { $0 + $1.allocated }
    cpuLoad = Self.mean(of: hosts, \.cpuLoad, weighedBy: .vcpu)
    memoryLoad = Self.mean(of: hosts, \.memoryLoad, weighedBy: .memory)
  }

  /// The racks of a data centre, by name.
  package static func racks(of hosts: [HostMachine], in site: CleanText) -> [Rack] {
    let own = hosts.filter { $0.site == site }
    return Dictionary(grouping: own, by: \.rack)
      .map { (order: Collation.key($0.key.string), rack: Rack($0.value, site: site, name: $0.key)) }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }
      .map(\.rack)
  }

  package func holds(_ host: HostMachine) -> Bool { host.site == site && host.rack == name }

  package var hostCount: Int { hosts.values.reduce(0, +) }

  private static func mean(
    of hosts: [HostMachine], _ load: (HostMachine) -> Double?, weighedBy kind: ResourceKind
  ) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for host in hosts where host.state == .up {
      guard let load = load(host) else { continue }
      sum += load * Double(host.capacity[kind])
      weight += Double(host.capacity[kind])
    }
    return weight > 0 ? sum / weight : nil
  }
}
