import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

/// What becomes of cases of waste from survey to survey.
@Suite struct `cases of waste in the store` {
  private let fixture: WasteFixture
  private var store: SQLiteStore { fixture.store }

  init() throws {
    fixture = try WasteFixture()
  }

  @Test func `a finding becomes a case with all its figures`() async throws {
    let kept = try await fixture.survey([fixture.finding(1)], tariff: fixture.tariff)
    #expect(kept.new == 1 && kept.again == 0)
    let waste = try #require(try await fixture.cases().first)
    #expect(waste.code == "W-1" && waste.key == WasteKey(rule: "idle", resource: ["vm-1"]))
    #expect(waste.tenantName == Fixture.tenant(1).name && waste.server == "تهران")
    #expect(waste.figures == [0.01, 3.5] && waste.coverage == 0.97)
    #expect(waste.saving == fixture.size)
    // 4 vCPU × 1,000 × 720 + 8 GiB × 100 × 720 + 40 GiB × 5,000.
    #expect(waste.worth == Rial(2_880_000 + 576_000 + 200_000))
    #expect(waste.found == fixture.now && waste.seen == fixture.now)
    #expect(waste.standing.state == .found && waste.standing.until == nil && waste.returns == 0)
    #expect(try store.verifyAudit().entries == 0)
  }

  @Test func `what nobody knows the size of has neither saving nor worth`() async throws {
    let stranger = WasteFinding(
      rule: fixture.rule, resource: ["instance-7"], machine: nil, figures: [0, 0], coverage: 1,
      saving: nil)
    _ = try await fixture.survey([stranger], tariff: fixture.tariff)
    let waste = try #require(try await fixture.cases().first)
    #expect(waste.saving == nil && waste.worth == nil && waste.tenantName.isEmpty)
    let figures = try await fixture.figures()
    #expect(figures.reclaimable == .nothing && figures.tenants.isEmpty && figures.open == 1)
  }

  @Test func `an address frees no capacity, and has its owner and the price of the tariff`()
    async throws
  {
    let rule = WasteFixture.rule("address", subject: .address)
    let tenant = Fixture.tenant(1)
    let unused = WasteFinding(
      rule: rule, resource: ["f-1"], machine: nil, owner: WasteOwner(tenant), called: "185.1.1.1",
      figures: [0, 0], coverage: 1, saving: nil)
    _ = try await fixture.survey([unused], rules: [rule], tariff: fixture.tariff)
    let waste = try #require(try await fixture.cases().first)
    #expect(waste.name == "185.1.1.1" && waste.tenantName == tenant.name)
    #expect(waste.saving == nil && waste.worth == Rial(700_000) && waste.subject == .address)
    let figures = try await fixture.figures()
    #expect(figures.reclaimable == WasteAmount(resources: .zero, worth: Rial(700_000)))
    #expect(figures.tenants.map(\.openCases) == [1] && figures.open == 1)
    // Without a price nobody can say.
    let unpriced = Tariff(
      from: Day(epoch: 0), vcpuHour: Rial(1), memoryHour: Rial(1), diskMonth: Rial(1),
      gpuHour: Rial(1))
    _ = try await fixture.survey([unused], rules: [rule], tariff: unpriced, after: 60)
    #expect(try await fixture.cases().first?.worth == nil)
  }

  @Test func `found again it has the new figures and stays as it stood`() async throws {
    _ = try await fixture.survey([fixture.finding(1)])
    try await fixture.move(1, to: .confirmed)
    let kept = try await fixture.survey([fixture.finding(1, figures: [0.02, 1])], after: 3_600)
    #expect(kept.again == 1 && kept.new == 0)
    let waste = try #require(try await fixture.cases().first)
    #expect(waste.figures == [0.02, 1] && waste.standing.state == .confirmed)
    #expect(waste.found == fixture.now && waste.seen == fixture.now.addingTimeInterval(3_600))
  }

  @Test func `no longer found it has ended, and found once more it is back`() async throws {
    _ = try await fixture.survey([fixture.finding(1), fixture.finding(2)])
    #expect(try await fixture.survey([fixture.finding(2)], after: 60).ended == 1)
    #expect(try await fixture.states() == [.ended, .found])
    #expect(try await fixture.survey([fixture.finding(1)], after: 120).returned == 1)
    #expect(try await fixture.states() == [.found, .ended])
    #expect(try await fixture.cases().map(\.returns) == [1, 0])
    let history = try await store.history(
      of: RecordRef(.waste, 1), window: Window(offset: 0, limit: 9))
    #expect(history.rows.map(\.action) == [.wasteSurveyed, .wasteSurveyed])
    #expect(history.rows.first?.before == "ended" && history.rows.first?.after == "found")
    #expect(history.rows.first?.who == "سارا" && history.rows.first?.key == "W-1")
    #expect(try store.verifyAudit().holds)
  }

  @Test func `what could not be judged, or was not asked, stays as it is`() async throws {
    _ = try await fixture.survey([fixture.finding(1), fixture.finding(2)])
    let unjudged: Set = [WasteKey(rule: "idle", resource: ["vm-1"])]
    #expect(try await fixture.survey([], unjudged: unjudged, after: 60).ended == 1)
    #expect(try await fixture.states() == [.found, .ended])
    #expect(try await fixture.survey([], rules: [], after: 120).ended == 0)
    // Another server says nothing of this one's.
    #expect(try await fixture.survey([], on: "قم", after: 180).ended == 0)
    #expect(try await fixture.states() == [.found, .ended])
  }

  @Test func `cases of a rule that could not be asked stay as they stand, those of others end`()
    async throws
  {
    _ = try await fixture.survey([
      fixture.finding(1), fixture.finding(1, by: fixture.other), fixture.finding(2),
    ])
    try await fixture.move(3, to: .confirmed)
    let kept = try await fixture.survey([], omitted: [fixture.rule], after: 60)
    #expect(kept.ended == 1 && kept.again == 0 && kept.new == 0)
    #expect(try await fixture.states() == [.found, .ended, .confirmed])
    #expect(try await fixture.cases().map(\.seen).allSatisfy { $0 == fixture.now })
  }

  @Test func `a server of which nothing is known was not surveyed, and its cases stay`()
    async throws
  {
    _ = try await fixture.survey([fixture.finding(1)], unknown: 4)
    let kept = try await fixture.survey(
      [], omitted: [fixture.rule, fixture.other], isJudged: false, after: 60)
    #expect(kept == WasteRecording())
    let survey = try #require(try await fixture.figures().surveys.first)
    #expect(survey.moment == fixture.now && survey.unknown == 4)
    #expect(try await fixture.states() == [.found])
  }

  @Test func `what was released is back once the window holds nothing of the time before`()
    async throws
  {
    _ = try await fixture.survey([fixture.finding(1)])
    try await fixture.move(1, to: .released)
    // A tenth of fourteen days may be missing from the window.
    let memory: TimeInterval = 1.4 * 86_400
    #expect(try await fixture.survey([fixture.finding(1)], after: memory - 60).returned == 0)
    #expect(try await fixture.states() == [.released])
    #expect(try await fixture.survey([fixture.finding(1)], after: memory + 60).returned == 1)
    #expect(try await fixture.states() == [.found])
    #expect(try await fixture.figures().reclaimed == .nothing)
  }

  @Test func `an exemption holds through its last day`() async throws {
    _ = try await fixture.survey([fixture.finding(1)])
    let last = fixture.today.advanced(by: 2)
    try await fixture.move(1, to: .exempt, until: last, why: "زمستان")
    #expect(try await fixture.survey([fixture.finding(1)], after: 2 * 86_400).lapsed == 0)
    #expect(try await fixture.states() == [.exempt])
    #expect(try await fixture.survey([fixture.finding(1)], after: 3 * 86_400).lapsed == 1)
    let waste = try #require(try await fixture.cases().first)
    #expect(waste.standing.state == .found && waste.standing.until == nil)
    #expect(waste.standing.why.isEmpty && waste.returns == 0)
  }

  @Test func `a resource counts once, with the most that one rule or server says`() async throws {
    let lesser = Resources(vcpus: 3, memoryMiB: 0, diskGiB: 0, gpus: 0)
    let oversized = fixture.finding(1, by: fixture.other, saving: lesser)
    _ = try await fixture.survey([fixture.finding(1), oversized, fixture.finding(2)])
    _ = try await fixture.survey([fixture.finding(1)], on: "قم")
    let figures = try await fixture.figures()
    #expect(figures.byState == [.found: 4])
    #expect(figures.reclaimable.resources == fixture.size + fixture.size)
    let tenant = try #require(figures.tenants.first)
    #expect(figures.tenants.count == 1 && tenant.openCases == 4)
    #expect(tenant.reclaimable.resources.vcpus == 8)
    #expect(figures.surveys.map(\.server) == ["تهران", "قم"])
  }

  @Test func `given back is what was released since the first of the month`() async throws {
    _ = try await fixture.survey(
      [fixture.finding(1), fixture.finding(2)], tariff: fixture.tariff)
    let first = fixture.monthStart
    try await fixture.move(1, to: .released, at: first.addingTimeInterval(-1))
    #expect(try await fixture.figures().reclaimed == .nothing)
    try await fixture.move(2, to: .released, at: first)
    let figures = try await fixture.figures()
    #expect(figures.reclaimed.resources == fixture.size)
    #expect(figures.reclaimed.worth == Rial(3_656_000))
    #expect(figures.tenants.first?.reclaimed == figures.reclaimed)
    // Taken back, it was not given back.
    try await fixture.move(2, to: .confirmed)
    #expect(try await fixture.figures().reclaimed == .nothing)
  }

  @Test func `an owner is late from the day after the last`() async throws {
    _ = try await fixture.survey([fixture.finding(1)])
    try await fixture.move(1, to: .notified, until: fixture.today)
    #expect(try await store.wasteStatistics(on: fixture.today).overdue == 0)
    #expect(try await store.wasteStatistics(on: fixture.today.advanced(by: 1)).overdue == 1)
  }

  @Test func `the last survey of a server tells what it could not judge`() async throws {
    _ = try await fixture.survey([], unknown: 7, excluded: [.standby: 2, .young: 1])
    _ = try await fixture.survey([], unknown: 3, excluded: [.maintenance: 1], after: 60)
    let survey = try #require(try await fixture.figures().surveys.first)
    #expect(survey.unknown == 3 && survey.excluded == [.maintenance: 1])
    #expect(survey.moment == fixture.now.addingTimeInterval(60))
  }

  @Test func `cases are narrowed, ordered and looked for like all records`() async throws {
    _ = try await fixture.survey([
      fixture.finding(1), fixture.finding(2), fixture.finding(1, by: fixture.other, saving: .zero),
    ])
    try await fixture.move(2, to: .confirmed)
    func codes(
      _ filter: RecordFilter<WasteCaseField>, _ sort: Sort<WasteCaseField> = Sort(.code)
    ) async throws -> [CleanText] {
      try await store.page(
        RecordQuery<WasteCase>(filter: filter, sort: sort), window: Window(offset: 0, limit: 9)
      ).rows.map(\.code)
    }
    #expect(try await codes(RecordFilter(.is(.state, WasteState.confirmed))) == ["W-2"])
    #expect(try await codes(RecordFilter(.is(.rule, "oversized"))) == ["W-3"])
    #expect(try await codes(RecordFilter(text: "vm-2")) == ["W-2"])
    #expect(
      try await codes(RecordFilter(Condition(.tenant, .holding(Fixture.tenant(1).name)))).count == 3
    )
    #expect(try await codes(RecordFilter(), Sort(.vcpus)).first == "W-3")
    for field in WasteCaseField.allCases {
      #expect(try await codes(RecordFilter(), Sort(field, descending: true)).count == 3, "\(field)")
    }
    #expect(
      try await codes(RecordFilter(scope: .tenant(RecordID(1)))).count == 3)
  }
}
