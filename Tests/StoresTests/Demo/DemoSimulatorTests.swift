import Domain
import Foundation
import Persian
import Synchronization
import Testing

@testable import Stores

@Suite struct DemoSimulatorTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func store(_ name: String = "live") throws -> SQLiteStore {
    let store = try SQLiteStore.create(
      at: "\(folder.path)/\(name).didban")
    try DemoFixture.generator().write(into: store)
    return store
  }

  /// Steps of three seconds from the moment the store was made for.
  private func steps(_ count: Int, on store: SQLiteStore) async throws -> [DemoStep] {
    let simulator = try DemoSimulator(store: store, seed: DemoFixture.seed)
    var steps: [DemoStep] = []
    for index in 1...count {
      let moment = DemoFixture.now.addingTimeInterval(Double(index) * 3)
      steps.append(try await simulator.step(at: moment))
    }
    return steps
  }

  @Test func `a few minutes of steps change every figure, and the figures still agree`()
    async throws
  {
    let store = try store()
    let later = DemoFixture.now.addingTimeInterval(400)
    let registry = try await store.statistics(on: DemoFixture.today)
    let cloud = try await store.cloudStatistics(on: DemoFixture.today)
    let titles = try store.largestID(in: .titleDeed)
    let queue = try await store.statistics(at: DemoFixture.now)
    let steps = try await steps(70, on: store)
    let registryAfter = try await store.statistics(on: DemoFixture.today)
    let cloudAfter = try await store.cloudStatistics(on: DemoFixture.today)
    let queueAfter = try await store.statistics(at: later)
    let sum = { (count: KeyPath<DemoStep, Int>) in steps.reduce(0) { $0 + $1[keyPath: count] } }

    #expect(sum(\.payments) > 20)
    #expect(registryAfter.rents.overdue < registry.rents.overdue)
    #expect(registryAfter.rents.collected > registry.rents.collected)
    #expect(sum(\.deeds) > 3)
    #expect(registryAfter.unitsWithDeed == registry.unitsWithDeed + sum(\.deeds))
    #expect(sum(\.demands) > 3 && sum(\.hearings) > 3 && sum(\.audits) > 3)
    #expect(try store.largestID(in: .titleDeed) == titles + sum(\.deeds))
    #expect(sum(\.leases) > 3)
    #expect(registryAfter.leases == registry.leases + sum(\.leases))
    #expect(registryAfter.endowments == registry.endowments + sum(\.endowments))
    #expect(registryAfter.imbalances.isEmpty)
    #expect(sum(\.addresses) > 20)
    #expect(queueAfter.total == queue.total + sum(\.addresses))
    #expect(cloudAfter.cpuLoad != cloud.cpuLoad)
    #expect(cloudAfter.machinesByState == cloud.machinesByState)
    #expect(steps.filter(\.sampled).count == 4)
    #expect(steps.allSatisfy { $0.loads > 0 })
    try store.close()
  }

  @Test func `the same seed and moments do the same to equal stores`() async throws {
    let one = try store("one")
    let other = try store("other")
    #expect(try await steps(12, on: one) == (try await steps(12, on: other)))
    #expect(
      try await one.statistics(on: DemoFixture.today)
        == (try await other.statistics(on: DemoFixture.today)))
    let query = RecordQuery<PropertyAddress>(sort: Sort(.arrived, descending: true))
    let window = Window(offset: 0, limit: 50)
    #expect(
      try await one.page(query, window: window)
        == (try await other.page(query, window: window)))
    try one.close()
    try other.close()
  }

  @Test func `arrived addresses are open, clean and of a unit of the registry`() async throws {
    let store = try store()
    _ = try await steps(20, on: store)
    let query = RecordQuery<PropertyAddress>(
      filter: RecordFilter(.is(.state, ReviewState.received)),
      sort: Sort(.arrived, descending: true))
    let page = try await store.page(query, window: Window(offset: 0, limit: 100))
    let arrived = page.rows.filter { $0.arrived > DemoFixture.now }
    #expect(arrived.count > 3)
    for address in arrived {
      #expect(address.text.findings.isEmpty && !address.text.isEmpty)
      let units = RecordQuery<PropertyUnit>(
        filter: RecordFilter(text: address.code), sort: Sort(.code))
      #expect(try await store.page(units, window: Window(offset: 0, limit: 2)).total == 1)
    }
    try store.close()
  }

  @Test func `a step on a closed store is a typed error`() async throws {
    let store = try store()
    let simulator = try DemoSimulator(store: store, seed: DemoFixture.seed)
    try store.close()
    await #expect(throws: SourceError.self) { try await simulator.step(at: DemoFixture.now) }
  }

  @Test func `running survives failures, waits longer each time and stops when cancelled`()
    async throws
  {
    let store = try store()
    let simulator = try DemoSimulator(store: store, seed: DemoFixture.seed)
    try store.close()
    let clock = RefusingClock(after: 6)
    let failures = Mutex(0)
    let count = { @Sendable (result: Result<DemoStep, SourceError>) in
      if case .failure = result { failures.withLock { $0 += 1 } }
    }
    await simulator.run(
      every: .seconds(3), clock: clock, now: { DemoFixture.now }, report: count)
    #expect(failures.withLock { $0 } == 6)
    #expect(clock.slept == [6, 12, 24, 48, 60, 60].map { .seconds($0) })
  }

  @Test func `running steps at its pace while all is well`() async throws {
    let store = try store()
    let simulator = try DemoSimulator(store: store, seed: DemoFixture.seed)
    let clock = RefusingClock(after: 4)
    let loads = Mutex(0)
    let count = { @Sendable (result: Result<DemoStep, SourceError>) in
      if case .success(let step) = result { loads.withLock { $0 += step.loads } }
    }
    await simulator.run(
      every: .seconds(2), clock: clock, now: { DemoFixture.now }, report: count)
    #expect(clock.slept == Array(repeating: .seconds(2), count: 4))
    #expect(loads.withLock { $0 } > 0)
    try store.close()
  }
}

/// A clock whose sleeps are over at once and written down, until it refuses as a cancelled task's does.
private final class RefusingClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration = .zero
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private let log = Mutex<[Duration]>([])
  private let limit: Int

  init(after limit: Int) {
    self.limit = limit
  }

  var now: Instant { Instant() }
  var minimumResolution: Duration { .zero }
  var slept: [Duration] { log.withLock { $0 } }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let count = log.withLock { log in
      log.append(deadline.offset)
      return log.count
    }
    if count >= limit { throw CancellationError() }
  }
}
