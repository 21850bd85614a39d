import Domain
import Foundation
import Monitoring
import Persian
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
}
