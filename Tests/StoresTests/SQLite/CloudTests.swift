import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `the cloud in the store` {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1, vcpus: 100))
      try loader.insert(Fixture.tenant(2, vcpus: 10))
      try loader.insert(Fixture.tenant(3))
      try loader.insert(Fixture.host(1, load: 0.25))
      try loader.insert(Fixture.host(2, state: .down, load: 0.9))
      try loader.insert(Fixture.host(3, load: 0.75))
      for n in 1...6 {
        try loader.insert(Fixture.machine(n, tenant: 1, host: 1, load: 0.25))
      }
      try loader.insert(Fixture.machine(7, tenant: 2, host: 3, vcpus: 8, load: 0.75))
      try loader.insert(Fixture.machine(8, tenant: 2, host: 3, state: .shutoff, vcpus: 1))
      for n in 0..<10 {
        try loader.insert(
          loadSample: Double(n) / 10, memory: 0.5, gpu: nil,
          at: Fixture.morning.addingTimeInterval(Double(n) * 60))
      }
    }
  }

  @Test func `its figures follow from hosts, machines and samples`() async throws {
    let figures = try await store.cloudStatistics(on: Day(epoch: 20_000))
    #expect(figures.capacity.vcpus == 192)
    #expect(figures.allocated.vcpus == 33)
    #expect(figures.hostsByState == [.up: 2, .down: 1])
    #expect(figures.machinesByState == [.active: 7, .shutoff: 1])
    #expect(figures.cpuLoad == 0.5)
    #expect(figures.gpuLoad == nil)
    #expect(figures.cpuHistory == (0..<10).map { Double($0) / 10 })
    #expect(figures.historyInterval == 60)
    #expect(figures.tenants.map(\.id.raw) == [2, 1, 3])
    #expect(figures.tenants.map(\.allocated.vcpus) == [9, 24, 0])
    #expect(figures.tenants.map(\.cpuLoad) == [0.75, 0.25, nil])
    let hosts = try await store.hosts()
    #expect(hosts.map(\.id.raw) == [3, 1, 2])
    #expect(hosts.map(\.machines) == [2, 6, 0])
  }

  @Test func `what is shut off still holds, what was shelved does not`() async throws {
    try store.setState(.shelved, of: RecordID<VirtualMachine>(2))
    let held = try await store.holdings()
    #expect(held.map(\.id.raw) == [1, 3, 4, 5, 6, 7, 8])
    #expect(held.map(\.host.raw) == [1, 1, 1, 1, 1, 3, 3])
    #expect(held[5].size == Resources(vcpus: 8, memoryMiB: 8_192, diskGiB: 100, gpus: 0))
  }

  @Test func `loads that change are seen at once`() async throws {
    try store.setLoads(
      [(id: RecordID(7), cpu: 0.125, memory: 0.5), (id: RecordID(99), cpu: 1, memory: 1)],
      hosts: [(id: RecordID(1), cpu: 0.75, memory: 0.5)])
    try store.recordLoadSample(
      cpu: 0.3, memory: 0.4, gpu: 0.5, at: Fixture.morning.addingTimeInterval(600))
    try store.setState(.error, of: RecordID<VirtualMachine>(1))
    try store.setState(.up, of: RecordID<HostMachine>(2))
    let figures = try await store.cloudStatistics(on: Day(epoch: 20_000))
    #expect(figures.tenants.first?.cpuLoad == 0.125)
    #expect(figures.cpuLoad.map { abs($0 - 0.8) < 1e-9 } == true)
    #expect(figures.cpuHistory.last == 0.3)
    #expect(figures.machinesByState[.error] == 1)
    #expect(figures.hostsByState == [.up: 3])
  }

  @Test func `old samples go when new ones come`() async throws {
    for n in 1...2_900 {
      try store.recordLoadSample(
        cpu: 0, memory: 0, gpu: nil, at: Fixture.morning.addingTimeInterval(Double(n) * 3_600))
    }
    let kept = try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM load_sample") }
    #expect(kept == 2_880)
  }

  @Test func `machines page in every order`() async throws {
    func ids(
      _ sort: Sort<VirtualMachineField>,
      _ filter: RecordFilter<VirtualMachineField> = RecordFilter()
    ) async throws -> [Int64] {
      let query = RecordQuery<VirtualMachine>(filter: filter, sort: sort)
      let page = try await store.page(query, window: Window(offset: 0, limit: 50))
      #expect(page.total == page.rows.count)
      return page.rows.map(\.id.raw)
    }
    #expect(try await ids(Sort(.name)) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(try await ids(Sort(.tenant, descending: true)) == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(try await ids(Sort(.vcpus)) == [8, 1, 2, 3, 4, 5, 6, 7])
    #expect(try await ids(Sort(.memory)) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(try await ids(Sort(.cpuLoad, descending: true)) == [7, 8, 6, 5, 4, 3, 2, 1])
    #expect(
      try await ids(Sort(.state, descending: true), RecordFilter(scope: .tenant(RecordID(2)))) == [
        8, 7,
      ])
    #expect(
      try await ids(Sort(.name), RecordFilter(.is(.state, VirtualMachineState.shutoff))) == [8])
    #expect(try await ids(Sort(.name), RecordFilter(text: "10.0.0.3")) == [3])
    let query = RecordQuery<VirtualMachine>(sort: Sort(.name))
    #expect(try await store.find("vm-2", among: query, from: 5, forward: true)?.position == 1)
  }
}
