import Persian
import Testing

@testable import Domain

/// Headroom and the loss of hosts, by clouds small enough to work out by hand.
struct CapacityInventoryTests {
  private static let one = AllocationRatios(vcpu: 1, memory: 1, disk: 1, gpu: 1)

  private func host(
    _ id: Int64, site: CleanText = "A", state: HostState = .up, vcpus: Int = 16,
    memory: Int = 100, disk: Int = 1_000, gpus: Int = 0
  ) -> HostMachine {
    HostMachine(
      id: RecordID(id), name: CleanText(RawText("h\(id)")), site: site, rack: "", state: state,
      capacity: Resources(vcpus: vcpus, memoryMiB: memory, diskGiB: disk, gpus: gpus),
      allocated: .zero, machines: 0, cpuLoad: nil, memoryLoad: nil)
  }

  private func machine(
    _ id: Int64, on host: Int64, vcpus: Int = 1, memory: Int, disk: Int = 10, gpus: Int = 0
  ) -> MachineHolding {
    MachineHolding(
      id: RecordID(id), host: RecordID(host),
      size: Resources(vcpus: vcpus, memoryMiB: memory, diskGiB: disk, gpus: gpus))
  }

  private func loss(_ inventory: CapacityInventory, _ id: Int64) throws -> HostLoss {
    try #require(inventory.losses[RecordID(id)])
  }

  @Test func `overcommit is by the hardware, allocation by what the ratios allow`() {
    let inventory = CapacityInventory(
      hosts: [host(1), host(2), host(3, state: .down)],
      holdings: [
        machine(1, on: 1, vcpus: 40, memory: 80), machine(2, on: 3, vcpus: 24, memory: 40),
      ], ratios: .openStack)
    let site = inventory.sites[0]
    #expect(site.hosts == 3 && site.hostsUp == 2)
    // 64 of 2 × 16 processors, each of which may be promised four times.
    #expect(site.overcommit(.vcpu) == 2 && site.allocation(.vcpu) == 0.5)
    #expect(site.headroom(.vcpu) == 64 && site.spare(.vcpu) == 0)
    #expect(site.headroom(.memory) == 80 && site.spare(.memory) == -20 && site.lacksSpare)
    #expect(site.overcommit(.gpu) == nil && site.spare(.gpu) == nil)
    #expect(inventory.all.held == site.held && inventory.all.name == nil)
  }

  @Test func `the last unit of room is enough, one less is not`() throws {
    func inventory(free: Int) -> CapacityInventory {
      CapacityInventory(
        hosts: [host(1), host(2)],
        holdings: [machine(1, on: 1, memory: 40), machine(2, on: 2, memory: 100 - free)],
        ratios: Self.one)
    }
    #expect(try loss(inventory(free: 40), 1).fits)
    let short = try loss(inventory(free: 39), 1)
    #expect(short.leftOver == 1 && short.lacking.memoryMiB == 40 && short.machines == 1)
    #expect(inventory(free: 39).sites[0].irreplaceable == 2)
    #expect(inventory(free: 40).sites[0].irreplaceable == 0)
  }

  @Test func `the largest goes first, and all kinds have to fit`() throws {
    // 60 and 40 fill one host of 100; in the order of ids 30 would have gone there first.
    let inventory = CapacityInventory(
      hosts: [host(1), host(2), host(3)],
      holdings: [
        machine(1, on: 1, memory: 30), machine(2, on: 1, memory: 60), machine(3, on: 1, memory: 40),
        machine(4, on: 3, memory: 70),
      ], ratios: Self.one)
    #expect(try loss(inventory, 1).fits)
    let wide = CapacityInventory(
      hosts: [host(1), host(2)],
      holdings: [
        machine(1, on: 1, vcpus: 8, memory: 10), machine(2, on: 1, vcpus: 8, memory: 10),
        machine(3, on: 2, vcpus: 1, memory: 1),
      ], ratios: Self.one)
    #expect(try loss(wide, 1).leftOver == 1)
    let large = CapacityInventory(
      hosts: [host(1), host(2)], holdings: [machine(1, on: 1, memory: 10, disk: 1_001)],
      ratios: Self.one)
    #expect(try loss(large, 1).leftOver == 1)
    let graphic = CapacityInventory(
      hosts: [host(1, gpus: 2), host(2), host(3, gpus: 1)],
      holdings: [
        machine(1, on: 1, memory: 10, gpus: 1), machine(2, on: 1, memory: 10, gpus: 1),
      ], ratios: Self.one)
    #expect(try loss(graphic, 1).leftOver == 1)
  }

  @Test func `only hosts of the site that are up take machines in`() throws {
    for (other, fits) in [
      (host(2), true), (host(2, state: .down), false), (host(2, state: .maintenance), false),
      (host(2, site: "B"), false),
    ] {
      let inventory = CapacityInventory(
        hosts: [host(1), other], holdings: [machine(1, on: 1, memory: 10)], ratios: Self.one)
      #expect(try loss(inventory, 1).fits == fits)
    }
  }

  @Test func `an empty host is missed by nobody, and a lone one by all it carries`() throws {
    let lone = CapacityInventory(hosts: [host(1)], holdings: [], ratios: Self.one)
    #expect(try loss(lone, 1).fits && lone.sites[0].irreplaceable == 0)
    #expect(CapacityInventory(hosts: [], holdings: [], ratios: Self.one).all.hosts == 0)
  }

  @Test func `a kind that nobody has stated stands in nobody's way, but a GPU nobody has is none`()
    throws
  {
    let inventory = CapacityInventory(
      hosts: [host(1, disk: 0), host(2, disk: 0)],
      holdings: [machine(1, on: 1, memory: 10, disk: 500)], ratios: Self.one)
    #expect(try loss(inventory, 1).fits)
    #expect(inventory.sites[0].headroom(.disk) == nil)
    let graphic = CapacityInventory(
      hosts: [host(1), host(2)], holdings: [machine(1, on: 1, memory: 10, gpus: 1)],
      ratios: Self.one)
    #expect(try loss(graphic, 1).leftOver == 1)
  }

  @Test func `an agency fits to the last machine, by site and in all`() throws {
    let inventory = CapacityInventory(
      hosts: [host(1), host(2), host(3, site: "B"), host(4, site: "B", state: .maintenance)],
      holdings: [machine(1, on: 1, memory: 50)], ratios: Self.one)
    // 30 MiB a machine: one goes beside the 50, three each on the free hosts.
    func added(_ count: Int) -> AgencyAdded {
      AgencyAdded(
        MachineOrder(
          count: count, size: Resources(vcpus: 1, memoryMiB: 30, diskGiB: 10, gpus: 0)),
        to: inventory)
    }
    let four = added(4)
    #expect(four.sites.map(\.fitting) == [4, 3] && four.all.fitting == 4)
    #expect(four.fits(four.sites[0]) && !four.fits(four.sites[1]))
    #expect(four.sites[0].after.headroom(.memory) == 200 - 50 - 120)
    #expect(four.sites[0].after.spare(.memory) == 100 - 50 - 120)
    let seven = added(7)
    #expect(seven.all.fitting == 7 && seven.fits(seven.all))
    let eight = added(8)
    #expect(eight.all.fitting == 7 && !eight.fits(eight.all))
    #expect(eight.sites.map(\.fitting) == [4, 3])
  }

  @Test func `the same cloud gives the same answer, and a large one soon`() {
    let hosts = (1...500).map { Int64($0) }.map {
      host($0, site: $0 % 2 == 0 ? "A" : "B", vcpus: 128, memory: 524_288, disk: 20_000)
    }
    let holdings = (1...10_000).map { Int64($0) }.map { id in
      machine(
        id, on: id % 500 + 1, vcpus: Int(id % 7) + 1, memory: 4_096 * (Int(id % 13) + 1), disk: 80)
    }
    let clock = ContinuousClock()
    var first: CapacityInventory?
    let time = clock.measure {
      first = CapacityInventory(hosts: hosts, holdings: holdings, ratios: .openStack)
    }
    #expect(time < .seconds(5), "\(time) without optimisation")
    #expect(
      first == CapacityInventory(hosts: hosts, holdings: holdings, ratios: .openStack))
  }
}
