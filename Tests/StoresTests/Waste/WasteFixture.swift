import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// A store with two machines, and surveys that find what a test says.
struct WasteFixture {
  let folder: ScratchFolder
  let store: SQLiteStore
  let now = Fixture.morning
  let size = Resources(vcpus: 4, memoryMiB: 8_192, diskGiB: 40, gpus: 0)
  let rule = Self.rule("idle")
  let other = Self.rule("oversized")
  let tariff = Tariff(
    from: Day(epoch: 0), vcpuHour: Rial(1_000), memoryHour: Rial(100), diskMonth: Rial(5_000),
    gpuHour: Rial(0), addressMonth: Rial(700_000))

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      for n in 1...2 { try loader.insert(Fixture.machine(n)) }
    }
  }

  var today: Day { day(of: now) }

  /// The first of the Jalali month, as it begins in Iran.
  var monthStart: Date {
    let first = today.advanced(by: 1 - JalaliDate(today).day)
    return Date(timeIntervalSince1970: Double(first.epoch) * 86_400 - 3.5 * 3_600)
  }

  private func day(of moment: Date) -> Day {
    JalaliFormat.day(of: moment, zone: TimeZone(secondsFromGMT: 12_600) ?? .gmt)
  }

  static func rule(_ id: CleanText, subject: WasteSubject = .machine) -> WasteRule {
    let query = MetricQuery(
      id: id, group: .libvirt, titles: [:], expression: "up", unit: .share, labels: ["domain"],
      exporter: "", metrics: [])
    return WasteRule(
      id: id, titles: [:], publisher: "", subject: subject, window: 14, coverage: query,
      leastCoverage: 0.9,
      conditions: [
        WasteCondition(query: query, comparison: .below, limit: 1),
        WasteCondition(query: query, comparison: .below, limit: 9),
      ], saving: .all)
  }

  /// That the machine of this number is idle.
  func finding(
    _ n: Int, by rule: WasteRule? = nil, figures: [Double] = [0.01, 3.5], saving: Resources? = nil
  ) -> WasteFinding {
    WasteFinding(
      rule: rule ?? self.rule, resource: [CleanText(RawText("vm-\(n)"))],
      machine: Fixture.machine(n), figures: figures, coverage: 0.97, saving: saving ?? size)
  }

  func survey(
    _ findings: [WasteFinding], on server: CleanText = "تهران", rules: [WasteRule]? = nil,
    unjudged: Set<WasteKey> = [], unknown: Int = 0, excluded: [WasteExclusion: Int] = [:],
    omitted: [WasteRule] = [], isJudged: Bool = true, tariff: Tariff? = nil,
    after seconds: TimeInterval = 0
  ) async throws -> WasteRecording {
    let moment = now.addingTimeInterval(seconds)
    let report = WasteReport(
      server: server, findings: findings, unknown: unknown, excluded: excluded, unjudged: unjudged,
      omissions: omitted.map {
        WasteOmission(server: server, rule: $0, error: .remote(.status(503)))
      }, isJudged: isJudged)
    return try await store.keep(
      [report], asked: rules ?? [rule, other], tariff: tariff, by: "سارا", at: moment,
      today: day(of: moment))
  }

  /// Moves a case, whatever it stands at.
  @discardableResult
  func move(
    _ id: Int64, from old: WasteState? = nil, to state: WasteState, until: Day? = nil,
    why: CleanText = "", at moment: Date? = nil
  ) async throws -> ChangeOutcome {
    try await store.carryOut(
      ChangeOrder(
        [.moveWaste(RecordID(id), from: old, to: state, until: until)], who: "سارا", why: why),
      at: moment ?? now)
  }

  /// All cases, by number.
  func cases() async throws -> [WasteCase] {
    try await store.page(
      RecordQuery<WasteCase>(sort: Sort(.found)), window: Window(offset: 0, limit: 100)
    ).rows.sorted { $0.id < $1.id }
  }

  func states() async throws -> [WasteState] { try await cases().map(\.standing.state) }

  func figures() async throws -> WasteStatistics { try await store.wasteStatistics(on: today) }
}
