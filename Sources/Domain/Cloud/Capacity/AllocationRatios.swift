/// How often each kind of capacity may be promised.
package struct AllocationRatios: Hashable, Sendable {
  package let vcpu: Double
  package let memory: Double
  package let disk: Double
  package let gpu: Double

  package init(vcpu: Double, memory: Double, disk: Double, gpu: Double) {
    self.vcpu = vcpu
    self.memory = memory
    self.disk = disk
    self.gpu = gpu
  }

  /// What Nova gives a new host: `initial_cpu_allocation_ratio` and its like; a GPU is passed through whole.
  package static let openStack = AllocationRatios(vcpu: 4, memory: 1, disk: 1, gpu: 1)

  package subscript(kind: ResourceKind) -> Double {
    switch kind {
    case .vcpu: vcpu
    case .memory: memory
    case .disk: disk
    case .gpu: gpu
    }
  }

  /// What may be promised of so much hardware, in whole units.
  package func limit(of capacity: Resources) -> Resources {
    func whole(_ kind: ResourceKind) -> Int {
      let product = (Double(capacity[kind]) * self[kind]).rounded(.down)
      return product < 9e18 ? Int(product) : .max
    }
    return Resources(
      vcpus: whole(.vcpu), memoryMiB: whole(.memory), diskGiB: whole(.disk), gpus: whole(.gpu))
  }
}

extension Resources {
  package static func - (left: Self, right: Self) -> Self {
    Resources(
      vcpus: left.vcpus - right.vcpus, memoryMiB: left.memoryMiB - right.memoryMiB,
      diskGiB: left.diskGiB - right.diskGiB, gpus: left.gpus - right.gpus)
  }

  package static func * (left: Self, count: Int) -> Self {
    Resources(
      vcpus: left.vcpus * count, memoryMiB: left.memoryMiB * count,
      diskGiB: left.diskGiB * count, gpus: left.gpus * count)
  }

  /// The larger amount of each kind.
  package func larger(_ other: Self) -> Self {
    Resources(
      vcpus: max(vcpus, other.vcpus), memoryMiB: max(memoryMiB, other.memoryMiB),
      diskGiB: max(diskGiB, other.diskGiB), gpus: max(gpus, other.gpus))
  }

  /// Whether of each kind there is no more than in another amount.
  package func fits(in room: Self) -> Bool {
    memoryMiB <= room.memoryMiB && vcpus <= room.vcpus && diskGiB <= room.diskGiB
      && gpus <= room.gpus
  }
}
