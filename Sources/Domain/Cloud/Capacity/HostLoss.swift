/// What becomes of a host's machines if it is lost.
///
/// They are put on the other hosts of the site that are up, the largest in memory first, then in
/// processors, each on the first host that has room for it. Whoever packs more cleverly may find room for
/// one that is left over here; what fits here does fit.
package struct HostLoss: Hashable, Sendable {
  package let host: RecordID<HostMachine>
  /// That hold something here.
  package let machines: Int
  /// For which there is no room.
  package let leftOver: Int
  /// What those hold.
  package let lacking: Resources

  package var fits: Bool { leftOver == 0 }

  package init(host: RecordID<HostMachine>, machines: Int, leftOver: Int, lacking: Resources) {
    self.host = host
    self.machines = machines
    self.leftOver = leftOver
    self.lacking = lacking
  }

  /// The loss of one host among the hosts of its site, with what each of its machines holds.
  package init(of host: HostRoom, holdings: [MachineHolding], site: [HostRoom]) {
    var free = site.filter { $0.receives && $0.id != host.id }.map(\.free)
    var (leftOver, lacking) = (0, Resources.zero)
    for machine in holdings.sorted(by: Self.goesFirst) {
      if let place = free.firstIndex(where: { machine.size.fits(in: $0) }) {
        free[place] = free[place] - machine.size
      } else {
        leftOver += 1
        lacking = lacking + machine.size
      }
    }
    self.init(host: host.id, machines: holdings.count, leftOver: leftOver, lacking: lacking)
  }

  private static func goesFirst(_ left: MachineHolding, _ right: MachineHolding) -> Bool {
    if left.size.memoryMiB != right.size.memoryMiB {
      return left.size.memoryMiB > right.size.memoryMiB
    }
    return left.size.vcpus == right.size.vcpus
      ? left.id < right.id : left.size.vcpus > right.size.vcpus
  }
}
