import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Files of deliveries: those that ship, and an operator's in their place or beside them.
struct MetricDeliveryFileTests {
  private func own(_ toml: String) throws -> [MetricDelivery] {
    let folder = try ScratchFolder()
    let path = folder.path + "/inventory.toml"
    try Data(toml.utf8).write(to: URL(filePath: path))
    return try MetricDelivery.load(overriding: path)
  }

  private static let sound = """
    [[delivery]]
    id = "racks"
    kind = "hosts"
    exporter = "vsphere"
    metrics = ["vsphere_host"]
    rows = 'max by (host) (vsphere_host)'
    columns = { name = "host" }
    otherwise = { site = "{dc}", state = "up", rack = "{today}" }

    [[delivery.lookup]]
    query = 'vsphere_cores'
    key = "moid"
    of = "moid"
    value = "vcpus"

    """

  @Test func `every kind that metrics tell of ships, what others refer to first`() throws {
    let shipped = try MetricDelivery.load()
    #expect(shipped.map(\.kind) == MetricDelivery.kinds)
    #expect(try MetricDelivery.load(overriding: "/nowhere/inventory.toml") == shipped)
    for delivery in shipped {
      #expect(delivery.queries.allSatisfy { !$0.expression.contains("project_domain") })
      #expect(!delivery.rows.exporter.isEmpty && !delivery.rows.metrics.isEmpty)
    }
  }

  @Test func `an operator's delivery stands beside the shipped ones, in the order of kinds`() throws
  {
    let all = try own(Self.sound)
    let places = all.indices.filter { all[$0].kind == .hosts }
    #expect(places.count == 2 && all[places[1]].id == "racks")
    let delivery = all[places[1]]
    #expect(delivery.rows.labels == ["dc", "host", "moid"])
    #expect(delivery.lookups.map(\.query.labels) == [["moid"]])
    #expect(delivery.lookups[0].figure == .init(column: .vcpus, form: .whole))
  }

  @Test func `one id as shipped takes its place, off leaves it out`() throws {
    let all = try own(
      Self.sound.replacing("\"racks\"", with: "\"hosts\"")
        + "[[delivery]]\nid = \"images\"\noff = true\n")
    #expect(all.count == MetricDelivery.kinds.count - 1)
    #expect(all.first { $0.kind == .hosts }?.rows.metrics == ["vsphere_host"])
    #expect(!all.contains { $0.kind == .images })
  }

  @Test func `what is wrong is named with its entry and key`() throws {
    func fault(_ was: String, _ isNow: String) throws -> CatalogueFault {
      let toml = Self.sound.replacing(was, with: isNow)
      #expect(toml != Self.sound)
      return try #require(throws: CatalogueFault.self) { try own(toml) }
    }
    #expect(try fault("kind = \"hosts\"", "kind = \"endowments\"").key == "racks.kind")
    #expect(try fault("name = \"host\"", "rack = \"host\"").key == "racks.columns.name")
    #expect(try fault("name = \"host\"", "name = \"host\", cpu = \"x\"").key == "racks.columns")
    #expect(try fault("name = \"host\"", "name = \"a b\"").key == "racks.columns.name")
    #expect(try fault("columns = {", "column = {").reason == .unknownKey)
    #expect(
      try fault("[\"vsphere_host\"]", "[\"other\"]").reason == .notInQuery("other"))
    #expect(try fault("key = \"moid\"\n", "").key == "racks.lookup[1].key")
    #expect(try fault("of = \"moid\"\n", "").key == "racks.lookup[1].of")
    #expect(try fault("value = \"vcpus\"\n", "").key == "racks.lookup[1].columns")
    #expect(try fault("value = \"vcpus\"", "value = \"cores\"").key == "racks.lookup[1].value")
    #expect(
      try fault("value = \"vcpus\"", "value = \"vcpus\"\nform = \"hex\"").key
        == "racks.lookup[1].form")
    #expect(try fault("exporter = \"vsphere\"\n", "").key == "racks.exporter")
  }

  @Test func `values become fields as their form says`() {
    #expect(MetricDelivery.Form.whole.text(of: 7.6) == "8")
    #expect(MetricDelivery.Form.whole.text(of: -1) == "-1")
    #expect(MetricDelivery.Form.percent.text(of: 33.333) == "33.3")
    #expect(MetricDelivery.Form.percent.text(of: 104) == "100.0")
    // 20:30 of the first of Farvardin 1404 in Greenwich is the next day in Iran.
    #expect(MetricDelivery.Form.day.text(of: 1_742_589_000) == "1404/01/02")
    for form in MetricDelivery.Form.allCases {
      #expect(form.text(of: .nan) == nil && form.text(of: .infinity) == nil)
    }
  }

  @Test func `texts for want of anything else take labels and the day`() {
    let day = Day(epoch: 20_350)
    let text = MetricDelivery.filled("{a}-{today}-{b}-{", today: day) { $0 == "a" ? "x" : nil }
    #expect(text == "x-\(JalaliFormat.numeric(day, .english).string)--{")
  }
}
