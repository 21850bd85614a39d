import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `agencies on their way to the cloud` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  /// The day of `Fixture.morning` in Iran.
  private static let today = Day(epoch: 20_454)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1, vcpus: 124))
      try loader.insert(Self.pilot)
      try loader.insert(Self.next(2, days: [10, 20], due: -1, vcpus: 3))
      try loader.insert(Self.next(3, days: [30, 40], due: 5, vcpus: 2))
      try loader.insert(Self.next(4, days: [50, 60], due: nil, vcpus: 0))
    }
  }

  private static func record(
    _ n: Int, _ wave: OnboardingWave, _ standing: OnboardingStanding, vcpus: Int,
    steps: [OnboardingStep]
  ) -> Onboarding {
    Onboarding(
      id: RecordID(Int64(n)), code: Fixture.text("o-\(n)"), agency: Fixture.text("سازمان \(n)"),
      tenant: n == 1 ? RecordID(1) : nil, workload: "درگاه", wave: wave, standing: standing,
      since: steps.last?.entered ?? today,
      promised: Resources(vcpus: vcpus, memoryMiB: 1_024, diskGiB: 10, gpus: 0), blockers: "",
      contact: "سارا", steps: steps)
  }

  private static let pilot = record(
    1, .pilot, OnboardingStanding(.live, due: nil), vcpus: 99,
    steps: [
      OnboardingStep(.introduced, entered: today.advanced(by: -100)),
      OnboardingStep(.assessment, entered: today.advanced(by: -95)),
      OnboardingStep(.live, entered: today.advanced(by: -80)),
    ])

  /// In design, after so many days in each of the two stages before.
  private static func next(_ n: Int, days: [Int], due: Int?, vcpus: Int) -> Onboarding {
    let since = today.advanced(by: -7)
    return record(
      n, .following, OnboardingStanding(.design, due: due.map(today.advanced)), vcpus: vcpus,
      steps: [
        OnboardingStep(.introduced, entered: since.advanced(by: -days[0] - days[1])),
        OnboardingStep(.assessment, entered: since.advanced(by: -days[1])),
        OnboardingStep(.design, entered: since),
      ])
  }

  private func outlook(on day: Day = today) async throws -> OnboardingOutlook {
    try await store.cloudStatistics(on: day).duties.onboarding
  }

  @discardableResult
  private func move(
    _ n: Int64, from old: OnboardingStanding, to new: OnboardingStanding, why: CleanText = ""
  ) async throws -> ChangeOutcome {
    let change = Change.moveOnboarding(RecordID(n), from: old, to: new)
    return try await store.carryOut(
      ChangeOrder([change], who: "مریم", why: why), at: Fixture.morning)
  }

  @Test func `they read back with their steps, in every order`() async throws {
    #expect(try await store.record(Self.pilot.id) == Self.pilot)
    #expect(try await store.record(RecordID<Onboarding>(9)) == nil)
    for field in OnboardingField.allCases {
      let query = RecordQuery<Onboarding>(sort: Sort(field))
      #expect(try await store.page(query, window: Window(offset: 0, limit: 9)).rows.count == 4)
    }
    let query = RecordQuery<Onboarding>(sort: Sort(.due))
    let rows = try await store.page(query, window: Window(offset: 0, limit: 9)).rows
    #expect(rows.map(\.id.raw) == [2, 3, 1, 4])
  }

  @Test func `days a stage are the middle of all that left it, the pilot's apart`() async throws {
    let outlook = try await outlook()
    #expect(outlook.byStage == [.live: 1, .design: 3])
    #expect(outlook.medianDays == [.introduced: 30, .assessment: 40])
    #expect(outlook.pilotDays == [.introduced: 5, .assessment: 15])
    #expect(outlook.overdue == 1)
    #expect(try await self.outlook(on: Self.today.advanced(by: 6)).overdue == 2)
  }

  @Test func `what those under way were promised is held against what is free`() async throws {
    let cloud = try await store.cloudStatistics(on: Self.today)
    let ratios = AllocationRatios(vcpu: 2, memory: 1, disk: 1, gpu: 1)
    #expect(cloud.headroom(by: ratios).vcpus == 4)
    #expect(cloud.duties.onboarding.promised.vcpus == 5)
    let shortage = cloud.duties.onboarding.shortage(of: cloud.headroom(by: ratios))
    #expect(shortage?.kind == .vcpu && shortage?.promised == 5 && shortage?.free == 4)
    // What stands aside is promised nothing.
    try await move(
      2, from: OnboardingStanding(.design, due: Self.today.advanced(by: -1)),
      to: OnboardingStanding(.halted, due: nil), why: "بودجه نرسید")
    let after = try await store.cloudStatistics(on: Self.today)
    #expect(after.duties.onboarding.shortage(of: after.headroom(by: ratios)) == nil)
    #expect(after.duties.onboarding.overdue == 0)
  }

  @Test func `an operator moves a stage, and the trail tells of stage and day`() async throws {
    let old = OnboardingStanding(.design, due: Self.today.advanced(by: 5))
    let new = OnboardingStanding(.provisioning, due: Self.today.advanced(by: 40))
    #expect(try await move(3, from: old, to: new) == .done(count: 1, last: 2))
    let moved = try #require(try await store.record(RecordID<Onboarding>(3)))
    #expect(moved.standing == new && moved.since == Self.today)
    #expect(moved.steps.last == OnboardingStep(.provisioning, entered: Self.today))
    #expect(try await outlook().medianDays[.design] == 7)
    let history = try await store.history(
      of: RecordRef(.onboardings, 3), window: Window(offset: 0, limit: 9))
    #expect(history.rows.map(\.action) == [.milestoneSet, .stageMoved])
    #expect(history.rows.last?.before == "design" && history.rows.last?.after == "provisioning")
    #expect(history.rows.allSatisfy { $0.who == "مریم" && $0.key == "o-3" })
    // The milestone alone.
    let later = OnboardingStanding(.provisioning, due: nil)
    #expect(try await move(3, from: new, to: later) == .done(count: 1, last: 3))
    #expect(try await store.record(RecordID<Onboarding>(3))?.steps.count == 4)
    #expect(try store.verifyAudit().holds)
    #expect(try store.defects() == [])
  }

  @Test func `a move that cannot be is refused, and nothing is written`() async throws {
    let old = OnboardingStanding(.design, due: nil)
    let refusals: [(OnboardingStanding, OnboardingStanding, ChangeRefusal)] = [
      (
        OnboardingStanding(.assessment, due: nil), OnboardingStanding(.design, due: nil),
        .overtaken(now: "design")
      ),
      (old, old, .unchanged),
      (old, OnboardingStanding(.live, due: nil), .forbiddenStage(from: .design, to: .live)),
      (old, OnboardingStanding(.assessment, due: nil), .reasonMissing),
      (old, OnboardingStanding(.halted, due: nil), .reasonMissing),
      (old, OnboardingStanding(.cancelled, due: nil), .reasonMissing),
    ]
    for (from, to, refusal) in refusals {
      #expect(try await move(4, from: from, to: to) == .refused(refusal))
    }
    #expect(try await move(9, from: old, to: old) == .refused(.gone))
    #expect(try await store.record(RecordID<Onboarding>(4))?.standing == old)
    #expect(try store.verifyAudit().entries == 0)
  }

  @Test func `a move altered behind our back shows`() async throws {
    let old = OnboardingStanding(.design, due: nil)
    try await move(4, from: old, to: OnboardingStanding(.provisioning, due: nil))
    #expect(throws: SourceError.self) {
      try store.writeNow { try $0.execute(sql: "UPDATE onboarding_move SET stage = 7") }
    }
    try store.writeNow { db in
      try db.execute(sql: "DROP TRIGGER onboarding_move_forbids_update")
      try db.execute(sql: "UPDATE onboarding_move SET stage = 7")
    }
    let report = try store.verifyAudit()
    #expect(report.faults == [.rowAltered(.onboardingMove, row: 1, entry: 1)])
  }

  @Test func `a file brings stages and their days, and what it repeats changes nothing`()
    async throws
  {
    let records =
      "code,agency,workload,stage,stage_since,due\n"
      + "o-2,سازمان 2,درگاه,provisioning,2026-01-01,2026-02-01\n"
      + "o-9,سازمان ۹,بایگانی,introduced,2026-01-01,\nx,y,z,gone,2026-01-01,\n"
    let first = try loaded.importing(.onboardings, records)
    #expect(
      first.updated == 1 && first.inserted == 1 && first.rejectedByReason == ["unknownWord": 1])
    let steps =
      "code,stage,entered\no-9,introduced,2026-01-01\no-9,introduced,2025-12-01\n"
      + "nobody,design,2025-12-01\no-9,design,\n"
    let second = try loaded.importing(.onboardingSteps, steps)
    #expect(second.inserted == 1 && second.unchanged == 1)
    #expect(second.rejectedByReason == ["unknownReference": 1, "missing": 1])
    let moved = try #require(try await store.record(RecordID<Onboarding>(2)))
    #expect(moved.steps.map(\.stage) == [.introduced, .assessment, .design, .provisioning])
    #expect(try store.verifyAudit().holds)
    #expect(try store.defects() == [])
  }
}
