import Domain
import Foundation
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Files of objectives: those that ship, and an operator's over them.
struct ServiceObjectiveFileTests {
  private func own(_ toml: String) throws -> [ServiceObjective] {
    let path = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID()).toml").path
    try Data(toml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ServiceObjective.load(overriding: path)
  }

  private static let entry = """
    [[objective]]
    id = "requests"
    title_fa = "ما"
    title_en = "ours"
    owner = "اوقاف یزد"
    labels = ["job", "site"]
    errors = 'rate(bad[$window])'
    total = 'rate(all[$window])'
    target = 0.995
    period = 28
    exporter = "ours"
    metrics = ["bad", "all"]

    """

  @Test func `those that ship have titles in both languages and an id each`() throws {
    let objectives = try ServiceObjective.load()
    #expect(objectives.map(\.id) == ["probe", "requests", "latency", "proxy", "site"])
    for objective in objectives {
      #expect(objective.titles.count == 2 && !objective.labels.isEmpty && objective.period == 30)
      for window in BurnWindow.allCases {
        #expect(!objective.query(over: window).expression.contains("$"))
      }
    }
  }

  @Test func `an operator's objective takes the place of the one it is named like`() throws {
    let objectives = try own(Self.entry + "[[objective]]\nid = \"proxy\"\noff = true\n")
    #expect(objectives.map(\.id) == ["probe", "requests", "latency", "site"])
    let ours = objectives[1]
    #expect(ours.target == 0.995 && ours.period == 28 && ours.owner == "اوقاف یزد")
    #expect(ours.query(over: .oneHour).expression.hasPrefix("sum by (job, site) (rate(bad[1h]))"))
    #expect(try ServiceObjective.load(overriding: "/nowhere/services.toml").count == 5)
  }

  @Test func `names are defined once for all windows`() throws {
    let toml = """
      [define]
      requests = 'rate(all{vhost="portal"}[$window])'

      """
    let entry = Self.entry.replacing("'rate(all[$window])'", with: "'requests'")
    #expect(
      try own(toml + entry)[1].query(over: .oneHour).expression
        .contains("rate(all{vhost=\"portal\"}[1h])"))
  }

  @Test(
    arguments: [
      ("target", entry.replacing("0.995", with: "1"), .unknownValue(allowed: "0…1")),
      ("target", entry.replacing("target = 0.995\n", with: ""), .missing),
      ("period", entry.replacing("28", with: "365"), .unknownValue(allowed: "1…90")),
      ("period", entry.replacing("28", with: "1.5"), .unknownValue(allowed: "1…90")),
      ("errors", entry.replacing("bad[$window]", with: "bad[5m]"), .notInQuery("$window")),
      ("errors", entry.replacing("errors = 'rate(bad[$window])'\n", with: ""), .missing),
      ("total", entry.replacing("total = 'rate(all[$window])'\n", with: ""), .missing),
      ("good", entry + "good = 'rate(good[$window])'\n", .unknownKey),
      (
        "total",
        entry.replacing("errors = 'rate(bad[", with: "error_ratio = 'rate(bad["), .unknownKey
      ),
      ("metrics", entry.replacing("\"bad\",", with: "\"worse\","), .notInQuery("worse")),
      ("targt", entry + "targt = 0.9\n", .unknownKey),
    ] as [(String, String, CatalogueFault.Reason)])
  func `what is wrong is named, by entry and key`(
    _ key: String, _ toml: String, _ reason: CatalogueFault.Reason
  ) throws {
    let fault = try #require(throws: CatalogueFault.self) { try own(toml) }
    #expect(fault.key.string == "requests.\(key)" && fault.reason == reason)
  }

  @Test func `no file has more than a poll asks, nor one id twice`() {
    let many = (0..<20).map { Self.entry.replacing("\"requests\"", with: "\"own_\($0)\"") }.joined()
    #expect(throws: CatalogueFault.self) { try own(many) }
    #expect(throws: CatalogueFault.self) { try own(Self.entry + Self.entry) }
  }

  @Test func `promtool finds nothing wrong with any query`() throws {
    var rules = "groups:\n- name: services\n  rules:\n"
    var count = 0
    for objective in try ServiceObjective.load() {
      let queries =
        BurnWindow.allCases.map { objective.query(over: $0) }
        + [objective.periodQuery, objective.coverageQuery]
      for query in queries {
        let expression = query.expression.replacing("'", with: "''")
        rules += "  - record: services:q\(count)\n    expr: '\(expression)'\n"
        count += 1
      }
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID()).yml").path
    try Data(rules.utf8).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(count) rules found"))
  }
}
