import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `GPU nodes in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let today = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.host(2))
      try loader.insert(Fixture.machine(1))
      try loader.insert(Fixture.machine(2, host: 2))
      for node in Self.all { try loader.insert(node) }
    }
  }

  private static func node(
    _ n: Int, on host: Int?, _ state: GPUNodeState, idle: Int?, running: Int? = 0
  ) -> GPUNode {
    GPUNode(
      id: RecordID(Int64(n)), code: Fixture.text("g-\(n)"),
      hostName: Fixture.text(host.map { "میزبان \($0)" } ?? "far-\(n)"),
      host: host.map { RecordID(Int64($0)) }, site: n == 1 ? "" : "تهران", model: "Demo GPU 80",
      gpus: 8, allocated: n, memoryGiB: n == 1 ? nil : 80, state: state,
      purpose: n == 1 ? "" : "تولید محتوا", driver: "1.0", running: running,
      waiting: n == 1 ? nil : n, idleSince: idle.map { today.advanced(by: -$0) })
  }

  private static let all = [
    node(1, on: 1, .up, idle: nil, running: 3), node(2, on: 2, .up, idle: 1),
    node(3, on: nil, .up, idle: 2), node(4, on: nil, .maintenance, idle: 30),
  ]

  private func ids(
    _ sort: Sort<GPUNodeField> = Sort(.code),
    _ filter: RecordFilter<GPUNodeField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: GPUNode.self, sort, filter)
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    for one in Self.all { #expect(try await store.record(one.id) == one) }
    #expect(try await store.record(RecordID<GPUNode>(9)) == nil)
    for field in GPUNodeField.allCases {
      #expect(try await ids(Sort(field)).count == 4, "\(field)")
    }
    // What is busy comes last.
    #expect(try await ids(Sort(.idleSince)) == [4, 3, 2, 1])
    func filtered(_ condition: Condition<GPUNodeField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(.is(.state, GPUNodeState.maintenance)) == [4])
    #expect(try await filtered(Condition(.idleSince, .stated, negated: true)) == [1])
    #expect(try await filtered(Condition(.waiting, .within(3, nil))) == [3, 4])
    #expect(try await filtered(Condition(.purpose, .holding("محتوا"))) == [2, 3, 4])
    #expect(try await ids(Sort(.code), RecordFilter(text: "far-3")) == [3])
    let machines = RecordQuery<VirtualMachine>(
      filter: RecordFilter(scope: .host(RecordID(2))), sort: Sort(.name))
    #expect(
      try await store.page(machines, window: Window(offset: 0, limit: 9)).rows.map(\.id.raw) == [2])
  }

  @Test func `those that could work and do nothing for over a day are counted, whoever writes`()
    async throws
  {
    func idle(_ day: Day = Self.today) async throws -> IdleGPUs {
      try await store.cloudStatistics(on: day).duties.idleGPUs
    }
    #expect(try await idle() == IdleGPUs(nodes: 1, gpus: 8))
    #expect(try await idle(Self.today.advanced(by: 1)) == IdleGPUs(nodes: 2, gpus: 16))
    #expect(Self.all.map { $0.isWasted(on: Self.today) } == [false, false, true, false])
    let text =
      "id,host,gpu_model,gpus,allocated,status,running,idle\n"
      + "g-3,far-3,Demo GPU 80,8,4,allocated,2,\ng-4,far-4,Demo GPU 80,4,0,up,0,2024-09-01\n"
    let summary = try loaded.importing(.gpuNodes, text)
    #expect(summary.updated == 2)
    #expect(try await idle() == IdleGPUs(nodes: 1, gpus: 4))
    #expect(try store.defects() == [])
  }

  @Test func `a file moves them, and says what is wrong with the others`() async throws {
    let text =
      "id,host,gpu_model,gpus,allocated,status,running,idle\n"
      + "g-1,میزبان 2,x,8,8,drain,1,\ng-9,nowhere,x,0,0,down,,\n"
      + "a,,x,1,1,up,,\nb,h,,1,1,up,,\nc,h,x,4,5,up,,\nd,h,x,4,4,gone,,\n"
      + "e,h,x,4,4,up,1,2024-09-01\nf,h,x,-4,4,up,,\ng,h,x,4,4,up,,yesterday\n"
    let summary = try loaded.importing(.gpuNodes, text)
    #expect(summary.updated == 1 && summary.inserted == 1)
    #expect(
      summary.rejectedByReason == [
        "missing": 2, "moreThanWhole": 1, "unknownWord": 1, "conflict": 1, "negative": 1,
        "notADate": 1,
      ])
    let moved = try #require(try await store.record(RecordID<GPUNode>(1)))
    // Its host is whichever has that name, also one that comes later.
    #expect(moved.host == RecordID(2) && moved.state == .draining && moved.share == 1)
    let new = try #require(try await store.record(RecordID<GPUNode>(5)))
    #expect(new.host == nil && new.share == nil && new.running == nil)
  }
}
