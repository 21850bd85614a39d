import Domain
import Foundation
import Monitoring
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Waste that the inventory alone tells of, on both sides of its limits.
struct WasteInventoryTests {
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let today = Day(epoch: 20_400)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try read(.tenants, "code,name\nawqaf,اوقاف\n")
  }

  private func read(_ kind: ImportKind, _ text: String) throws {
    let fixture = try ImportFixture()
    let summary = try fixture.run(
      kind, [try fixture.write("\(kind.token).csv", text)], into: StoreImport(store))
    #expect(summary.rejectedByReason == [:])
  }

  /// So many days ago.
  private func ago(_ days: Int) -> String {
    JalaliFormat.numeric(today.advanced(by: -days), .english).string
  }

  private func report() async throws -> WasteReport {
    let reports = try await WasteSurvey([], records: store, inventory: store)
      .reports(by: WasteRule.load(), at: Fixture.morning, today: today)
    return try #require(reports.first)
  }

  @Test func `an image that nothing was made of for fifteen days`() async throws {
    func row(_ code: String, _ created: Int, _ used: Int?, _ visibility: String = "private")
      -> String
    {
      "\(code),name-\(code),Demo Linux,20,active,\(visibility),awqaf,\(ago(created)),"
        + (used.map { ago($0) } ?? "")
    }
    try read(
      .images,
      (["code,name,os_distro,size,state,visibility,tenant_code,created_at,last_used"] + [
        row("i-15", 40, 15), row("i-14", 40, 14), row("i-born", 14, 14), row("i-silent", 40, nil),
        row("i-all", 40, 39, "public"),
      ]).joined(separator: "\n") + "\n")
    let report = try await report()
    #expect(report.server == WasteReport.inventory)
    #expect(report.findings.map(\.resource) == [["i-15"]])
    let found = try #require(report.findings.first)
    #expect(found.figures == [15] && found.coverage == 1 && found.name == "name-i-15")
    #expect(found.owner?.name == "اوقاف" && found.saving?.diskGiB == 20)
    #expect(Set(report.unjudged.map(\.resource)) == [["i-born"], ["i-silent"]])
    #expect(report.unknown == 1 && report.excluded == [.young: 1])
    // It is kept, with its owner, and ends when somebody uses it.
    let rules = try WasteRule.load()
    let kept = try await store.keep(
      [report], asked: rules, tariff: nil, by: "سارا", at: Fixture.morning, today: today)
    #expect(kept.new == 1)
    let page = try await store.page(
      RecordQuery<WasteCase>(sort: Sort(.code)), window: Window(offset: 0, limit: 9))
    #expect(page.rows.map(\.tenantName) == ["اوقاف"] && page.rows[0].subject == .image)
    try read(
      .images,
      "code,name,os_distro,size,state,visibility,tenant_code,created_at,last_used\n"
        + row("i-15", 40, 0) + "\n")
    let ended = try await store.keep(
      [try await self.report()], asked: rules, tariff: nil, by: "سارا", at: Fixture.morning,
      today: today)
    #expect(ended.ended == 1)
  }

  private func snapshots(_ rows: [(code: String, volume: String, age: Int)]) throws {
    let lines = rows.map { "\($0.code),,awqaf,\($0.volume),50,available,\(ago($0.age))" }
    try read(
      .snapshots,
      (["code,name,tenant_code,volume_id,size,state,created_at"] + lines).joined(separator: "\n")
        + "\n")
  }

  @Test func `a snapshot of a volume that is gone, for ninety days`() async throws {
    try read(
      .volumes,
      """
      code,name,tenant_code,size,state,created
      v-1,data,awqaf,50,available,1402/01/01

      """)
    try snapshots([
      ("s-90", "v-gone", 90), ("s-89", "v-gone", 89), ("s-there", "v-1", 400),
    ])
    let report = try await report()
    #expect(report.findings.map(\.resource) == [["s-90"]])
    let found = try #require(report.findings.first)
    #expect(found.figures == [1, 90] && found.owner?.name == "اوقاف")
    #expect(found.saving == Resources(vcpus: 0, memoryMiB: 0, diskGiB: 50, gpus: 0))
    #expect(report.excluded == [.young: 1] && report.unknown == 0)
  }

  @Test func `a server that is down leaves the inventory judged, and is asked once`() async throws {
    let server = try SocketServer { _, line in line.end() }
    defer { server.stop() }
    try snapshots([("s-90", "v-gone", 90)])
    let source = PrometheusSource(
      MetricServer(name: "تهران", address: try ServerAddress(server.url)))
    let rules = try WasteRule.load()
    let survey = WasteSurvey([source], records: store, inventory: store)
    let reports = try await survey.reports(by: rules, at: Fixture.morning, today: today)
    #expect(reports.map(\.server) == ["تهران", WasteReport.inventory])
    let omissions = try #require(reports.first?.omissions)
    #expect(reports[0].isJudged == false && reports[1].isJudged && reports[1].omissions.isEmpty)
    #expect(omissions.map(\.rule) == rules.filter { !$0.subject.isInventoried })
    #expect(omissions.silences.map(\.rules.count) == [19])
    #expect(server.requests.count == 1)
    // Where the inventory has no rule either, nothing is left to tell.
    let error = await #expect(throws: SourceError.self) {
      try await survey.reports(by: Array(rules.prefix(3)), at: Fixture.morning, today: today)
    }
    #expect(error == omissions.first?.error)
  }

  @Test func `where no volume is on record nobody can say that one is gone`() async throws {
    try snapshots([("s-90", "v-gone", 90)])
    let report = try await report()
    #expect(report.findings.isEmpty && report.unknown == 1)
  }
}
