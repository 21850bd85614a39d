import Persian
import Testing

@testable import Domain

struct CloudLoadTests {
  private func host(
    _ cpu: Double?, _ memory: Double?, vcpus: Int = 10, memoryMiB: Int = 100,
    state: HostState = .up
  ) -> HostMachine {
    HostMachine(
      id: RecordID(1), name: "h", site: "s", rack: "", state: state,
      capacity: Resources(vcpus: vcpus, memoryMiB: memoryMiB, diskGiB: 0, gpus: 0),
      allocated: .zero, machines: 0, cpuLoad: cpu, memoryLoad: memory)
  }

  @Test func `large hosts weigh more, what is unknown or down weighs nothing`() throws {
    let load = try #require(
      CloudLoad(of: [
        host(0.2, 0.5), host(0.8, 0.9, vcpus: 30, memoryMiB: 300), host(nil, nil, vcpus: 500),
        host(1, 1, vcpus: 500, state: .down),
      ]))
    #expect(abs(load.cpu - 0.65) < 1e-12 && abs(load.memory - 0.8) < 1e-12)
  }

  @Test func `where no load is known there is none, rather than zero`() {
    #expect(CloudLoad(of: []) == nil)
    #expect(CloudLoad(of: [host(nil, 0.5)]) == nil)
    #expect(CloudLoad(of: [host(0.5, 0.5, vcpus: 0)]) == nil)
  }
}
