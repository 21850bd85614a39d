package import Persian

/// A host as something that takes machines in.
package struct HostRoom: Hashable, Sendable {
  package let id: RecordID<HostMachine>
  package let name: CleanText
  package let site: CleanText
  package let state: HostState
  package let capacity: Resources
  /// What its machines hold.
  package let held: Resources
  /// What the ratios allow to be promised; of a kind nobody has stated, without end.
  package let limit: Resources

  /// What of a kind counts as stated by nobody: a host has processors, memory and disk.
  ///
  /// Imports of inventories without such a column leave it at nothing. A GPU that is not stated is none.
  private static let unlimited = 1 << 50

  package init(_ host: HostMachine, held: Resources, ratios: AllocationRatios) {
    (id, name, site, state) = (host.id, host.name, host.site, host.state)
    capacity = host.capacity
    self.held = held
    let limit = ratios.limit(of: host.capacity)
    func stated(_ kind: ResourceKind) -> Int {
      host.capacity[kind] > 0 || kind == .gpu ? limit[kind] : Self.unlimited
    }
    self.limit = Resources(
      vcpus: stated(.vcpu), memoryMiB: stated(.memory), diskGiB: stated(.disk),
      gpus: stated(.gpu))
  }

  /// What may still be promised; below zero where more is promised than the ratios allow.
  package var free: Resources { limit - held }

  /// Whether machines may be put here.
  package var receives: Bool { state == .up }

  /// How many machines of a size still go here.
  package func count(of size: Resources, atMost most: Int) -> Int {
    guard receives else { return 0 }
    let free = free
    return ResourceKind.allCases.reduce(most) { count, kind in
      size[kind] > 0 ? min(count, max(0, free[kind]) / size[kind]) : count
    }
  }
}
