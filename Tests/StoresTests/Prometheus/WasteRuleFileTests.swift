import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Files of rules of waste: those that ship, and an operator's over them.
struct WasteRuleFileTests {
  private func own(_ toml: String) throws -> [WasteRule] {
    let path = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID()).toml").path
    try Data(toml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try WasteRule.load(overriding: path)
  }

  private static let rule = """
    [[rule]]
    id = "aws_idle"
    title_fa = "ما"
    title_en = "ours"
    publisher = "us"
    subject = "machine"
    window = 7
    labels = ["domain"]
    coverage = 'domain_coverage'
    """
  private static let condition = """

    [[rule.condition]]
    title_fa = "x"
    title_en = "x"
    query = 'max by (domain) (cpu_share)'
    unit = "share"
    is = "below"
    value = 0.01
    """

  @Test func `those that ship have titles in both languages and an id each`() throws {
    let rules = try WasteRule.load()
    #expect(rules.count == 21 && Set(rules.map(\.id)).count == 21)
    for rule in rules {
      #expect(rule.titles.count == 2 && !rule.publisher.isEmpty && !rule.conditions.isEmpty)
      #expect(rule.conditions.allSatisfy { $0.query.labels == rule.coverage.labels })
      let isSplit = rule.parts.map { rule.coverage.labels.contains($0.label) }
      #expect(isSplit ?? ![.machine, .device, .volume, .address].contains(rule.subject))
      // A name that was defined would be a metric nobody has.
      let defined = [
        "domain_coverage", "cpu_share", "volume_now", "volume_device", "device_day", "address_now",
        "balancer_now", "balancer_coverage",
      ]
      for query in rule.queries {
        #expect(!defined.contains { query.expression.contains($0) }, "\(query.id)")
      }
    }
  }

  @Test func `an operator's rule takes the place of the one it is named like`() throws {
    let rules = try own("\(Self.rule)\(Self.condition)\n[[rule]]\nid = \"oversized\"\noff = true\n")
    #expect(rules.count == 20 && rules[0].window == 7 && rules[0].title(in: .english) == "ours")
    #expect(rules[0].conditions[0].query.expression.contains("libvirt_domain_info_virtual_cpus"))
    #expect(!rules.contains { $0.id == "oversized" })
    #expect(try WasteRule.load(overriding: "/nowhere/waste.toml").count == 21)
  }

  @Test(arguments: [
    ("[[rule]]\n", "rule[1].id", CatalogueFault.Reason.missing),
    (rule, "aws_idle.condition", .missing),
    (rule + condition + "\nx = 1\n", "aws_idle.condition[1].x", .unknownKey),
    (
      rule + "\nleast_coverage = 2" + condition, "aws_idle.least_coverage",
      .unknownValue(allowed: "0…1")
    ),
    (rule + "\nheadroom = 1" + condition, "aws_idle.headroom", .unknownValue(allowed: "0…1")),
    (
      rule.replacing("window = 7", with: "window = 0") + condition, "aws_idle.window",
      .unknownValue(allowed: "1…366")
    ),
    (
      rule.replacing("\"machine\"", with: "\"host\"") + condition, "aws_idle.subject",
      .unknownValue(
        allowed: "machine, volume, gpu, device, address, balancer, database, image, snapshot")
    ),
    (
      rule + condition.replacing("\"below\"", with: "\"under\""), "aws_idle.condition[1].is",
      .unknownValue(allowed: "below, atMost, above, atLeast")
    ),
    (rule + condition.replacing("value = 0.01", with: ""), "aws_idle.condition[1].value", .missing),
    (rule + condition + "\n" + rule + condition, "aws_idle.id", .repeated),
    (
      rule.replacing("\"machine\"", with: "\"image\"") + condition, "aws_idle.labels", .unknownKey
    ),
    (
      "[[rule]]\nid = \"i\"\ntitle_fa = \"x\"\ntitle_en = \"x\"\npublisher = \"x\"\nsubject = \"image\"\nwindow = 3"
        + condition, "i.condition[1].query",
      .unknownValue(allowed: "daysUnused, daysOld, parentGone")
    ),
    (
      rule + "\nparts = \"id\"" + condition, "aws_idle.parts", .unknownValue(allowed: "domain")
    ),
    (rule + "\nparts_as = { up = \"id\" }" + condition, "aws_idle.parts", .missing),
    (
      rule + "\nparts = \"domain\"\nparts_as = { up = \"a b\" }" + condition, "aws_idle.parts_as",
      .unknownValue(allowed: "a-z A-Z 0-9 _")
    ),
    (
      rule + "\nparts = \"domain\"\nparts_as = \"id\"" + condition, "aws_idle.parts_as",
      .wrongType(expected: "{ metric = \"label\" }")
    ),
    (rule + "\nowner = \"tenant_id\"" + condition, "aws_idle.about", .missing),
    (
      rule + "\nabout = 'x'\nname = \"a b\"" + condition, "aws_idle.name",
      .unknownValue(allowed: "a-z A-Z 0-9 _")
    ),
  ])
  func `a fault names the rule, the key and the reason`(
    _ toml: String, _ key: CleanText, _ reason: CatalogueFault.Reason
  ) throws {
    let fault = #expect(throws: CatalogueFault.self) { try own(toml) }
    #expect(fault?.key == key && fault?.reason == reason)
  }
}
