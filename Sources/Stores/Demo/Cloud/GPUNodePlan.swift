import Domain
import Persian

/// GPU nodes of the demonstration: the hosts with GPUs, and some that the inventory of hosts has not.
struct GPUNodePlan: Sendable {
  let nodes: [GPUNode]

  /// Models that nobody sells, with the memory of one GPU.
  private static let models: [(name: CleanText, memoryGiB: Int)] = [
    ("Demo GPU 80", 80), ("Demo GPU 24", 24), ("Demo GPU 48", 48),
  ]

  init(of cloud: CloudPlan, world: DemoWorld, seed: DemoSeed, today: Day) {
    var nodes: [GPUNode] = []
    let purposes = world.book.list(.gpuPurpose)
    func add(_ host: HostMachine?, named name: CleanText, _ site: CleanText, gpus: Int, held: Int) {
      let id = nodes.count + 1
      var random = seed.random(.gpuNode, id)
      let state = Self.state(id, host)
      let model = Self.models[id % Self.models.count]
      // What is kept idle shows whether anybody sees it.
      let idle = state == .up && id % 5 == 2 ? random.integer(0...9) + (id == 2 ? 3 : 0) : nil
      let allocated = state == .up || state == .draining ? min(gpus, held) : 0
      nodes.append(
        GPUNode(
          id: RecordID(Int64(id)), code: "gpu-node-\(DemoCode.padded(id, to: 3))", hostName: name,
          host: host?.id, site: site, model: model.name, gpus: gpus,
          allocated: allocated, memoryGiB: model.memoryGiB, state: state,
          purpose: purposes.isEmpty ? "" : purposes[id % purposes.count],
          driver: id % 4 == 0 ? "0.9.7-demo" : "1.2.0-demo",
          running: idle == nil && allocated > 0 ? random.integer(1...allocated) : 0,
          waiting: idle == nil && state == .up ? random.integer(0...24) : 0,
          idleSince: idle.map { today.advanced(by: -$0) }))
    }
    for host in cloud.hosts where host.capacity.gpus > 0 {
      add(
        host, named: host.name, host.site, gpus: host.capacity.gpus, held: host.allocated.gpus)
    }
    let site = cloud.hosts.first?.site ?? ""
    for number in 0..<max(6, cloud.hosts.count / 12) {
      add(
        nil, named: "render-\(DemoCode.padded(number + 1, to: 2))", site, gpus: 8,
        held: 2 + number % 3 * 3)
    }
    self.nodes = nodes
  }

  private static func state(_ id: Int, _ host: HostMachine?) -> GPUNodeState {
    switch host?.state {
    case .down: .down
    case .maintenance: .maintenance
    case .up, nil:
      switch id % 10 {
      case 6: .draining
      case 8: .maintenance
      case 9: .down
      default: .up
      }
    }
  }
}
