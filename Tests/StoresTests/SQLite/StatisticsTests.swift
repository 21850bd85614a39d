import Domain
import Foundation
import GRDB
import Persian
import Synchronization
import Testing

@testable import Stores

@Suite struct `statistics of the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 21, endowments: 80, units: 400)
  let today = SampleRegistry.today

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try sample.load(into: store)
  }

  private func counts<Row, Class: Hashable>(
    _ rows: [Row], _ classOf: (Row) -> Class
  ) -> [Class: Int] {
    Dictionary(grouping: rows, by: classOf).mapValues(\.count)
  }

  @Test func `the registry's figures are those of its records`() async throws {
    let figures = try await store.statistics(on: today)
    #expect(figures.endowments == 80)
    #expect(figures.units == 400)
    #expect(figures.leases == sample.leases.count)
    #expect(figures.imbalances == [])
    #expect(figures.byKind == counts(sample.endowments, \.kind))
    #expect(figures.byCustody == counts(sample.endowments, \.custody))
    #expect(figures.byUse == counts(sample.endowments, \.use))
    #expect(
      figures.byIntention == counts(sample.endowments.flatMap(\.intentions), \.category))
    #expect(figures.unitsByDeed == counts(sample.units, \.deed.state))
    #expect(figures.unitsByType == counts(sample.units, \.type))
    #expect(figures.unitsByOccupancy == counts(sample.units, \.occupancy))
    let names = figures.byProvince.map(\.name)
    #expect(names == ["آذربایجان شرقی", "تهران", "فارس", "کرمان", "یزد"])
    for province in figures.byProvince {
      let units = sample.units.filter { $0.place.province == province.name }
      #expect(province.units == units.count)
      #expect(province.unitsWithDeed == units.count { $0.deed.state.isIssued })
      #expect(
        province.endowments
          == sample.endowments.count { $0.place.province == province.name })
    }
    #expect(
      figures.newThisWeek == sample.endowments.count { $0.registered > today.advanced(by: -7) })
  }

  @Test func `leases and rents stand as a naive count has them`() async throws {
    let figures = try await store.statistics(on: today)
    func ending(_ days: Int) -> Int {
      sample.leases.count { $0.state == .current && (0...days).contains($0.end - today) }
    }
    #expect(
      figures.leaseEnds
        == LeaseOutlook(
          within30Days: ending(30), within60Days: ending(60), within90Days: ending(90),
          expired: sample.leases.count { $0.standing(on: today) == .expired }))
    let newYear = try #require(JalaliDate(year: JalaliDate(today).year, month: 1, day: 1)?.asDay)
    let thisYear = sample.instalments.filter { $0.dueDate >= newYear && $0.dueDate <= today }
    let late = sample.instalments.filter { $0.dueDate < today && $0.paid < $0.amount }
    #expect(
      figures.rents
        == RentStanding(
          due: thisYear.map(\.amount).reduce(.zero, +),
          collected: thisYear.map(\.paid).reduce(.zero, +),
          overdue: late.map { $0.amount - $0.paid }.reduce(.zero, +), overdueCount: late.count))
  }

  @Test func `deeds are counted by Jalali month, the current one last`() async throws {
    let figures = try await store.statistics(on: today)
    let now = JalaliDate(today)
    let ages = sample.units.filter { $0.deed.state == .issued }.compactMap { unit -> Int? in
      let date = unit.deed.issued.map { JalaliDate($0) }
      return date.map { (now.year - $0.year) * 12 + now.month - $0.month }
    }
    #expect(figures.deedsByMonth == (0..<12).reversed().map { age in ages.count { $0 == age } })
  }

  @Test func `an empty store has figures, all of them zero`() async throws {
    let other = try ScratchFolder()
    let empty = try SQLiteStore.create(at: other.file)
    let registry = try await empty.statistics(on: today)
    #expect(registry.units == 0 && registry.byProvince.isEmpty && registry.imbalances == [])
    #expect(registry.deedsByMonth == Array(repeating: 0, count: 12))
    let cloud = try await empty.cloudStatistics(on: Day(epoch: 20_000))
    #expect(cloud.tenants.isEmpty && cloud.cpuHistory.isEmpty && cloud.gpuLoad == nil)
    let queue = try await empty.statistics(at: Fixture.morning)
    #expect(queue.total == 0 && queue.open.oldest == nil)
  }

  private static let big = [
    "endowment", "intention", "unit", "lease", "instalment", "machine", "gnaf", "property_address",
    "decision", "undo", "title_deed", "title_deed_unit",
    "legal_file", "investigation", "account", "spending", "project", "shrine",
  ]

  @Test func `no poll scans a big table`() throws {
    let seen = Mutex<Set<String>>([])
    let plans = try store.readNow { db in
      db.trace { event in
        if case .statement(let statement) = event { seen.withLock { _ = $0.insert(statement.sql) } }
      }
      _ = try RegistryFigures(today: today).read(db)
      _ = try CloudFigures.read(db)
      _ = try QueueFigures(now: Fixture.morning).read(db)
      _ = try TakingWalk(choice: TakingChoice(), session: "", now: Fixture.morning)
        .next(besides: 3, db)
      _ = try AlikeAddresses.find(1, session: "", at: Fixture.morning, db)
      db.trace(options: [])
      return try seen.withLock { $0 }.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: blanks(for: sql))
          .map { (sql, $0["detail"] as String) }
      }
    }
    #expect(plans.count > 15)
    for (sql, plan) in plans {
      let words = plan.split(separator: " ").map(String.init)
      let isScan = words.first == "SCAN" && words.dropFirst().first.map(Self.big.contains) == true
      #expect(!isScan, "\(plan) in \(sql)")
    }
  }

  private func blanks(for sql: String) -> StatementArguments {
    let count = sql.count { $0 == "?" }
    return StatementArguments(Array(repeating: 1, count: count))
  }
}
