import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct DemoGeneratorTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func store(_ name: String = "demo") throws -> SQLiteStore {
    try SQLiteStore.create(at: "\(folder.path)/\(name).didban")
  }

  @Test func `a store is made whole, and its figures agree`() async throws {
    let store = try store()
    try DemoFixture.generator().write(into: store)
    let registry = try await store.statistics(on: DemoFixture.today)
    let scale = DemoFixture.tiny
    #expect(registry.endowments == scale.endowments)
    #expect(registry.units == scale.units)
    #expect(registry.imbalances.isEmpty)
    #expect(registry.byProvince.count == 31)
    #expect(registry.leases > scale.units / 2)
    #expect(registry.unitsWithDeed > 0)
    #expect(registry.deedsByMonth.count == 12 && registry.deedsByMonth.reduce(0, +) > 20)
    #expect(registry.newThisWeek > 0)
    #expect(registry.leaseEnds.within90Days >= registry.leaseEnds.within30Days)
    #expect(registry.leaseEnds.expired > 0)
    #expect(registry.rents.collected > .zero && registry.rents.collected < registry.rents.due)
    #expect(registry.rents.overdue > .zero)
    try store.close()
  }

  @Test func `cloud and queue are there too`() async throws {
    let store = try store()
    try DemoFixture.generator().write(into: store)
    let cloud = try await store.cloudStatistics(on: DemoFixture.today)
    let scale = DemoFixture.tiny
    #expect(cloud.tenants.count == scale.tenants)
    #expect(cloud.machinesByState.values.reduce(0, +) == scale.machines)
    #expect(cloud.hostsByState.values.reduce(0, +) == scale.hosts)
    #expect(cloud.cpuLoad.map((0.05...0.95).contains) == true)
    #expect(cloud.gpuLoad != nil && cloud.cpuHistory.count > 60)
    let queue = try await store.statistics(at: DemoFixture.now)
    #expect(queue.total == scale.queueItems)
    #expect(queue.gnafRows == scale.gnafRows)
    #expect(queue.arrivalsByHour.reduce(0, +) > 10)
    #expect(queue.decisionsByHour.reduce(0, +) > 0)
    #expect(queue.open.oldest.map { $0 < DemoFixture.now } == true)
    try store.close()
  }

  @Test func `progress goes through all stages to their ends`() throws {
    let store = try store()
    var seen: [DemoProgress] = []
    try DemoFixture.generator().write(into: store) { seen.append($0) }
    #expect(seen.map(\.stage.rawValue) == seen.map(\.stage.rawValue).sorted())
    #expect(Set(seen.map(\.stage)) == Set(DemoStage.allCases))
    for stage in DemoStage.allCases {
      let last = try #require(seen.last { $0.stage == stage })
      #expect(last.done == last.total)
    }
    try store.close()
  }

  @Test func `two stores of one seed hold the same, and a reopened one still does`() async throws {
    let first = try store("first")
    let second = try store("second")
    try DemoFixture.generator().write(into: first)
    try DemoFixture.generator().write(into: second)
    let whole = Window(offset: 0, limit: 5_000)
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let units = try await first.page(query, window: whole)
    #expect(units.rows.count == DemoFixture.tiny.units)
    #expect(units == (try await second.page(query, window: whole)))
    let addresses = RecordQuery<PropertyAddress>(sort: Sort(.arrived))
    let queue = try await first.page(addresses, window: whole)
    #expect(queue == (try await second.page(addresses, window: whole)))
    try first.close()
    let again = try SQLiteStore.open(
      at: "\(folder.path)/first.didban")
    #expect(units == (try await again.page(query, window: whole)))
    try again.close()
    try second.close()
  }

  @Test func `what is generated is what is stored`() async throws {
    let store = try store()
    try DemoFixture.generator().write(into: store)
    let stream = RegistryStream(
      world: try DemoFixture.world(), scale: DemoFixture.tiny, seed: DemoFixture.seed,
      today: DemoFixture.today)
    let made = try #require(stream.first { $0.holdings.contains { $0.leases.count == 1 } })
    let query = RecordQuery<Endowment>(
      filter: RecordFilter(text: made.endowment.code), sort: Sort(.code))
    let stored = try await store.page(query, window: Window(offset: 0, limit: 5))
    #expect(stored.rows == [made.endowment])
    let held = try #require(made.holdings.first { $0.leases.count == 1 })
    #expect(
      try await store.leases(of: held.unit.id, on: DemoFixture.today) == held.leases.map(\.lease))
    try store.close()
  }

  @Test func `a store that cannot be written is a typed error`() throws {
    let store = try store()
    try store.close()
    let generator = try DemoFixture.generator()
    #expect(throws: SourceError.self) { try generator.write(into: store) }
  }
}
