import Domain
import Persian

/// Hosts, and which machine goes on which.
struct HostPlan: Sendable {
  private var hosts: [HostMachine] = []
  private var freeMemory: [Int] = []
  private var freeGPUs: [Int] = []

  /// As many hosts as asked for, large enough together for the demand with room to spare.
  init(world: DemoWorld, count: Int, seed: DemoSeed, demand: [Resources]) {
    let gpus = demand.reduce(0) { $0 + $1.gpus }
    let gpuHosts = max(1, count / 10)
    let gpusEach = max(4, (gpus * 5 / 4 + gpuHosts - 1) / gpuHosts)
    let plainDemand = demand.filter { $0.gpus == 0 }.reduce(0) { $0 + $1.memoryMiB }
    let gpuDemand = demand.filter { $0.gpus > 0 }.reduce(0) { $0 + $1.memoryMiB }
    let memory = Self.step(above: plainDemand * 12 / 10 / max(1, count - gpuHosts))
    let gpuMemory = Self.step(above: gpuDemand * 16 / 10 / gpuHosts)
    for index in 0..<count {
      var random = seed.random(.host, index)
      let isGPU = index % 10 == 9 || (count < 10 && index == count - 1)
      // A host in eight is of an older, smaller generation.
      let isOld = !isGPU && random.chance(0.12)
      let capacity = Resources(
        vcpus: isGPU ? 128 : (isOld ? 64 : 80), memoryMiB: isGPU ? gpuMemory : memory,
        diskGiB: isGPU ? 15_360 : 7_680, gpus: isGPU ? gpusEach : 0)
      hosts.append(Self.host(index, count, capacity, world, &random))
      freeMemory.append(capacity.memoryMiB)
      freeGPUs.append(capacity.gpus)
    }
  }

  /// The host with most memory free among those with enough GPUs; machines without one keep off GPU hosts.
  mutating func place(_ size: Resources) -> HostMachine {
    let fitting = hosts.indices.filter { index in
      size.gpus > 0 ? freeGPUs[index] >= size.gpus : hosts[index].capacity.gpus == 0
    }
    let pool = fitting.isEmpty ? Array(hosts.indices) : fitting
    let best = pool.max { freeMemory[$0] < freeMemory[$1] } ?? 0
    freeMemory[best] -= size.memoryMiB
    freeGPUs[best] -= size.gpus
    return hosts[best]
  }

  /// The hosts with what their machines hold and do.
  func hosts(carrying machines: [VirtualMachine]) -> [HostMachine] {
    let byHost = Dictionary(grouping: machines, by: \.host)
    return hosts.map { host in
      let carried = byHost[host.id] ?? []
      let load = HostLoad(
        of: carried.map { ($0.size, $0.cpuLoad ?? 0, $0.memoryLoad ?? 0) }, on: host)
      return HostMachine(
        id: host.id, name: host.name, site: host.site, rack: host.rack, state: host.state,
        capacity: host.capacity, allocated: carried.reduce(.zero) { $0 + $1.size },
        machines: carried.count, cpuLoad: load.cpu, memoryLoad: load.memory)
    }
  }

  private static func host(
    _ index: Int, _ count: Int, _ capacity: Resources, _ world: DemoWorld,
    _ random: inout DemoRandom
  ) -> HostMachine {
    // Two sites, a main one and one for copies, of racks with ten hosts each.
    let site = index * 5 < count * 3 ? 1 : 2
    let number = { (n: Int) in Numerals(.persian).plain(n) }
    let state: HostState = index == 13 ? .down : (index % 97 == 17 ? .maintenance : .up)
    return HostMachine(
      id: RecordID(Int64(index + 1)),
      name: "\(capacity.gpus > 0 ? "gpu" : "node")-\(DemoCode.padded(index + 1, to: 3))",
      site: world.book.text(.site, &random, filling: number(site)),
      rack: world.book.text(.rack, &random, filling: number(index / 10 + 1)), state: state,
      capacity: capacity, allocated: .zero, machines: 0, cpuLoad: 0, memoryLoad: 0)
  }

  /// The next size memory is sold in.
  private static func step(above needed: Int) -> Int {
    let sizes = [128, 192, 256, 384, 512, 768, 1_024, 1_536, 2_048, 3_072, 4_096]
    return (sizes.map { $0 * 1_024 }.first { $0 >= needed }) ?? needed
  }
}
