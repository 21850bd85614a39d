import Domain
import Foundation
import Persian
import Testing

@testable import Stores

struct CatalogueTests {
  private func folder(_ files: [String: String]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    return url.path
  }

  private static let entry = """
    [[query]]
    id = "cpu"
    title_fa = "پردازنده"
    title_en = "CPU"
    query = 'ratio * up'
    unit = "percent"
    labels = ["instance"]
    exporter = "x"
    metrics = ["up"]

    """

  @Test func `what ships is sound: every group, few enough, titled in both languages`() throws {
    let catalogue = try MetricCatalogue.load()
    for group in MetricGroup.allCases {
      let count = catalogue.queries(of: group).count
      #expect((1...MetricCatalogue.mostQueries).contains(count), "\(group): \(count)")
    }
    #expect(Set(catalogue.queries.map(\.id)).count == catalogue.queries.count)
    for query in catalogue.queries {
      #expect(query.titles.count == 2)
      #expect(Set(query.narrowing).isSubset(of: query.labels + query.details), "\(query.id)")
    }
  }

  @Test func `recording rules stand for what they are`() throws {
    let query = try MetricCatalogue.load().queries.first { $0.id == "slo.burn_page" }
    let expression = try #require(query?.expression)
    #expect(!expression.contains("error_ratio"))
    #expect(expression.contains("[1h]") && expression.contains("[5m]"))
    #expect(expression.hasSuffix("> 14.4"))
  }

  @Test func `the operator's file takes the place of an entry, adds one and leaves one out`() throws
  {
    let own = try folder([
      "host.toml": "[define]\nratio = '100 * 2'\n" + Self.entry
        + Self.entry.replacing("\"cpu\"", with: "\"mine\"")
        + "[[query]]\nid = \"load\"\noff = true\n",
      "notes.txt": "not a catalogue",
    ])
    defer { try? FileManager.default.removeItem(atPath: own) }
    let shipped = try MetricCatalogue.load().queries(of: .host)
    let queries = try MetricCatalogue.load(overriding: own).queries(of: .host)
    #expect(queries.count == shipped.count)
    #expect(queries.first { $0.id == "host.cpu" }?.expression == "(100 * 2) * up")
    #expect(queries.last?.id == "host.mine")
    #expect(!queries.contains { $0.id == "host.load" })
    #expect(try MetricCatalogue.load(overriding: own + "/none").queries.count > 70)
  }

  @Test(arguments: [
    ("", "[[query]\n", CatalogueFault.Reason.syntax(line: 1, column: 9)),
    ("x", "x = 1\n", .unknownKey),
    ("query[1].id", "[[query]]\nid = \"A b\"\n", .unknownValue(allowed: "a-z 0-9 _")),
    ("cpu.colour", entry + "colour = 1\n", .unknownKey),
    ("cpu.title_en", entry.replacing("title_en = \"CPU\"\n", with: ""), .missing),
    ("cpu.query", entry.replacing("ratio * up", with: "  "), .missing),
    ("cpu.interval", entry + "interval = 1\n", .unknownValue(allowed: "5…86400")),
    ("cpu.critical", entry + "direction = \"above\"\nwarning = 9\ncritical = 1\n", .badLimits),
    ("cpu.direction", entry + "warning = 9\n", .missing),
    ("cpu.warning", entry + "warning = \"9\"\n", .wrongType(expected: "number")),
    ("cpu.metrics", entry.replacing("[\"up\"]", with: "[\"down\"]"), .notInQuery("down")),
    (
      "cpu.labels", entry.replacing("\"instance\"", with: "\"a-b\""),
      .unknownValue(allowed: "a-z A-Z 0-9 _")
    ),
    ("cpu", entry + entry, .repeated),
    ("cpu.off", entry + "off = 1\n", .wrongType(expected: "true, false")),
  ])
  func `a fault names its file, its key and why`(
    key: CleanText, text: String, reason: CatalogueFault.Reason
  ) throws {
    let own = try folder(["ceph.toml": text])
    defer { try? FileManager.default.removeItem(atPath: own) }
    let path = CleanText(RawText(own + "/ceph.toml"))
    #expect(throws: CatalogueFault(file: path, key: key, reason: reason)) {
      try MetricCatalogue.load(overriding: own)
    }
  }

  @Test func `a file named for no group is not passed over in silence`() throws {
    let own = try folder(["hosts.toml": Self.entry])
    defer { try? FileManager.default.removeItem(atPath: own) }
    #expect(throws: CatalogueFault.self) { try MetricCatalogue.load(overriding: own) }
  }

  @Test func `no group outgrows one poll`() throws {
    let many = (0..<20).map { Self.entry.replacing("\"cpu\"", with: "\"q\($0)\"") }.joined()
    let own = try folder(["backup.toml": many])
    defer { try? FileManager.default.removeItem(atPath: own) }
    let path = CleanText(RawText(own + "/backup.toml"))
    #expect(throws: CatalogueFault(file: path, key: "", reason: .tooMany(limit: 20))) {
      try MetricCatalogue.load(overriding: own)
    }
  }
}
