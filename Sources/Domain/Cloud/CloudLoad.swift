/// How loaded the hosts of the cloud are together.
package struct CloudLoad: Hashable, Sendable {
  /// Means over the hosts at work whose loads are known, 0...1: by processors, and by memory.
  package let cpu: Double
  package let memory: Double

  /// Nil where the loads of none are known.
  package init?(of hosts: [HostMachine]) {
    guard
      let cpu = Self.mean(hosts.map { ($0.cpuLoadAtWork, $0.capacity.vcpus) }),
      let memory = Self.mean(hosts.map { ($0.memoryLoadAtWork, $0.capacity.memoryMiB) })
    else { return nil }
    self.cpu = cpu
    self.memory = memory
  }

  private static func mean(_ loads: [(load: Double?, weight: Int)]) -> Double? {
    let known = loads.compactMap { entry in entry.load.map { ($0, Double(entry.weight)) } }
    let weight = known.reduce(0) { $0 + $1.1 }
    return weight > 0 ? known.reduce(0) { $0 + $1.0 * $1.1 } / weight : nil
  }
}
