import Domain

/// The load of a host: what its machines do, with a little of its own.
struct HostLoad: Sendable {
  let cpu: Double
  let memory: Double

  init(of machines: [(size: Resources, cpu: Double, memory: Double)], on host: HostMachine) {
    guard host.state != .down else {
      cpu = 0
      memory = 0
      return
    }
    let busy = machines.reduce(0) { $0 + $1.cpu * Double($1.size.vcpus) }
    let held = machines.reduce(0) { $0 + $1.memory * Double($1.size.memoryMiB) }
    cpu = min(0.99, 0.02 + busy / Double(max(1, host.capacity.vcpus)))
    memory = min(0.99, 0.03 + held / Double(max(1, host.capacity.memoryMiB)))
  }
}
