import Domain
import Persian

/// Hosts, and which machine goes on which.
struct HostPlan: Sendable {
  private var hosts: [HostMachine] = []
  /// What may still be promised of each host.
  private var free: [Resources] = []

  /// As many hosts as asked for, large enough together for the demand with room to spare.
  init(world: DemoWorld, count: Int, seed: DemoSeed, demand: [Resources]) {
    let gpus = demand.reduce(0) { $0 + $1.gpus }
    let gpuHosts = max(1, count / 10)
    // Servers have four GPUs or eight: of any number between, machines of four would leave some over.
    let gpusEach = Self.step(of: 4, above: (gpus * 5 / 4 + gpuHosts - 1) / gpuHosts)
    let plainHosts = max(1, count - gpuHosts)
    let plain = demand.filter { $0.gpus == 0 }.reduce(.zero, +)
    let gpu = demand.filter { $0.gpus > 0 }.reduce(.zero, +)
    let memory = Self.step(above: plain.memoryMiB * 12 / 10 / plainHosts)
    let gpuMemory = Self.step(above: gpu.memoryMiB * 16 / 10 / gpuHosts)
    let disk = Self.step(of: 7_680, above: plain.diskGiB * 12 / 10 / plainHosts)
    let gpuDisk = Self.step(of: 15_360, above: gpu.diskGiB * 16 / 10 / gpuHosts)
    for index in 0..<count {
      var random = seed.random(.host, index)
      let isGPU = index % 10 == 9 || (count < 10 && index == count - 1)
      // A host in eight is of an older, smaller generation.
      let isOld = !isGPU && random.chance(0.12)
      let capacity = Resources(
        vcpus: isGPU ? 128 : (isOld ? 64 : 80), memoryMiB: isGPU ? gpuMemory : memory,
        diskGiB: isGPU ? gpuDisk : disk, gpus: isGPU ? gpusEach : 0)
      hosts.append(Self.host(index, count, capacity, world, &random))
      free.append(AllocationRatios.openStack.limit(of: capacity))
    }
  }

  /// The host with most memory free among those with room for it; machines without a GPU keep off GPU hosts.
  mutating func place(_ size: Resources) -> HostMachine {
    let fitting = hosts.indices.filter { index in
      (size.gpus > 0 || hosts[index].capacity.gpus == 0) && size.fits(in: free[index])
    }
    let pool = fitting.isEmpty ? Array(hosts.indices) : fitting
    let best = pool.max { free[$0].memoryMiB < free[$1].memoryMiB } ?? 0
    free[best] = free[best] - size
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

  /// So many disks of this size that there is enough.
  private static func step(of size: Int, above needed: Int) -> Int {
    max(1, (needed + size - 1) / size) * size
  }

  /// The next size memory is sold in.
  private static func step(above needed: Int) -> Int {
    let sizes = [128, 192, 256, 384, 512, 768, 1_024, 1_536, 2_048, 3_072, 4_096]
    return (sizes.map { $0 * 1_024 }.first { $0 >= needed }) ?? needed
  }
}
