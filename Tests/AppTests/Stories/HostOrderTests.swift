import Canvas
import Domain
import Monitoring
import Persian
import Testing

@testable import App

/// The list of hosts, in order of what one looks for.
struct HostOrderTests {
  private func host(
    _ n: Int64, _ state: HostState = .up, machines: Int = 0, allocated: Int = 0,
    cpu: Double? = nil, memory: Double? = nil
  ) -> HostMachine {
    HostMachine(
      id: RecordID(n), name: CleanText(RawText("node-\(n)")), site: "یک", rack: "رک ۱",
      state: state, capacity: Resources(vcpus: 64, memoryMiB: 1_024, diskGiB: 10, gpus: 0),
      allocated: Resources(vcpus: allocated, memoryMiB: 0, diskGiB: 0, gpus: 0),
      machines: machines, cpuLoad: cpu, memoryLoad: memory)
  }

  private var hosts: [HostMachine] {
    [
      host(1, machines: 4, allocated: 64, cpu: 0.5, memory: 0.1),
      host(2, .down, machines: 9, cpu: 0.9, memory: 0.9),
      host(3, machines: 4, allocated: 128, cpu: nil, memory: 0.8),
      host(4, .maintenance, machines: 1, allocated: 32, cpu: 0.4),
      host(5, machines: 7, allocated: 32, cpu: 0.7, memory: 0.3),
    ]
  }

  @Test(arguments: [
    (HostOrder.place, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
    (.state, [2, 4, 1, 3, 5], [1, 3, 5, 4, 2]),
    (.machines, [2, 5, 1, 3, 4], [4, 1, 3, 5, 2]),
    (.allocated, [3, 1, 4, 5, 2], [2, 4, 5, 1, 3]),
    // What is not at work has no load, and comes last however one looks at it.
    (.cpu, [5, 1, 2, 3, 4], [1, 5, 2, 3, 4]),
    (.memory, [3, 5, 1, 2, 4], [1, 5, 3, 2, 4]),
  ])
  func `the most of it comes first, what nobody knows last`(
    order: HostOrder, forward: [Int64], backward: [Int64]
  ) {
    #expect(order.sorted(hosts, isReversed: false).map(\.id.raw) == forward)
    #expect(order.sorted(hosts, isReversed: true).map(\.id.raw) == backward)
  }

  @Test func `keys go through the orders, and the map keeps its own`() async throws {
    var console = try await Studio().rehearse("3<tab><tab><tab><tab>")
    await console.play([.result(.hosts(.success(hosts)))])
    func shown() throws -> [Int64] { try #require(console.hosts).rows.map(\.id.raw) }
    try await console.press("<down>o")
    #expect(try shown() == [2, 4, 1, 3, 5])
    #expect(console.hosts?.selected?.id.raw == 2)
    try await console.press("O")
    #expect(try shown() == [1, 3, 5, 4, 2])
    try await console.press("<down>c")
    #expect(try shown() == [1, 2, 3, 4, 5])
    #expect(console.hosts?.selected?.id.raw == 3)
    try await console.press("oc")
    #expect(try shown() == [1, 3, 5, 4, 2])
    // News keep the order, and the cursor its host.
    await console.play([.result(.hosts(.success(hosts.reversed())))])
    #expect(try shown() == [5, 3, 1, 4, 2])
    #expect(console.hosts?.selected?.id.raw == 3)
    try await console.press(String(repeating: "o", count: HostOrder.allCases.count - 1))
    #expect(try #require(console.hosts).order == .place)
  }
}
