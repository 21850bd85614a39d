import Domain
import Persian
import Testing

/// What stands in a rack, taken together.
struct RackTests {
  private func host(
    _ n: Int64, _ site: CleanText, _ rack: CleanText, _ state: HostState = .up,
    vcpus: Int = 64, allocated: Int = 32, cpu: Double? = nil, memory: Double? = nil
  ) -> HostMachine {
    HostMachine(
      id: RecordID(n), name: "hv-\(CleanText(RawText(String(n))))", site: site, rack: rack,
      state: state,
      capacity: Resources(vcpus: vcpus, memoryMiB: vcpus * 4_096, diskGiB: 1_000, gpus: 0),
      allocated: Resources(vcpus: allocated, memoryMiB: 1_024, diskGiB: 10, gpus: 0),
      machines: 5, cpuLoad: cpu, memoryLoad: memory)
  }

  @Test func `racks are those of the data centre`() {
    let hosts = [
      host(1, "تهران", "R10"), host(2, "تهران", "R2"), host(3, "یزد", "R1"), host(4, "تهران", "R2"),
      host(5, "تهران", ""),
    ]
    let racks = Rack.racks(of: hosts, in: "تهران")
    #expect(Set(racks.map(\.name)) == ["", "R2", "R10"] && racks.count == 3)
    #expect(racks.first { $0.name == "R2" }?.hostCount == 2)
    #expect(
      racks.first { $0.name == "R2" }.map { rack in hosts.filter(rack.holds).map(\.id.raw) } == [
        2, 4,
      ])
    #expect(Rack.racks(of: hosts, in: "مشهد").isEmpty)
  }

  @Test func `amounts are summed, and loads are means of what is up and known`() throws {
    let hosts = [
      host(1, "تهران", "R1", vcpus: 64, allocated: 100, cpu: 0.2, memory: 0.5),
      host(2, "تهران", "R1", vcpus: 192, allocated: 20, cpu: 0.6),
      host(3, "تهران", "R1", .down, cpu: 1, memory: 1),
      host(4, "تهران", "R1", .maintenance),
    ]
    let rack = try #require(Rack.racks(of: hosts, in: "تهران").first)
    #expect(rack.hosts == [.up: 2, .down: 1, .maintenance: 1])
    #expect(rack.machines == 20)
    #expect(rack.capacity.vcpus == 384 && rack.allocated.vcpus == 184)
    #expect(abs((rack.cpuLoad ?? 0) - 0.5) < 1e-9)
    #expect(rack.memoryLoad == 0.5)
    let dark = try #require(
      Rack.racks(of: [host(1, "یزد", "R1", .down, cpu: 0.4)], in: "یزد").first)
    #expect(dark.cpuLoad == nil && dark.memoryLoad == nil)
  }
}
