import Domain
import Foundation
import Monitoring
import Persian
import TestPrograms
import Testing

@testable import Stores

/// The rules that ship, asked of Debian's Prometheus and VictoriaMetrics about machines of an inventory.
@Suite(.serialized, .withMetricServers)
struct WasteSurveyTests {
  private let servers: MetricServers
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let today = JalaliFormat.day(of: Date(), zone: .gmt)

  init() throws {
    servers = try #require(MetricServers.running)
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    let hosts =
      "name,site,state,vcpus,memory_mib\nhv-01,یک,up,64,262144\nhv-02,یک,disabled,64,262144\n"
    let tenants = "code,name\nawqaf,اوقاف\n"
    try read(.tenants, tenants)
    try read(.hosts, hosts)
  }

  private func read(_ kind: ImportKind, _ text: String) throws {
    let fixture = try ImportFixture()
    let summary = try fixture.run(
      kind, [try fixture.write("\(kind.token).csv", text)], into: StoreImport(store))
    #expect(summary.rejectedByReason == [:])
  }

  /// The machines that libvirt tells of: one idle, one nearly so, one busy.
  private func machines(
    roles: [String], created: [String] = ["1402/01/01", "1402/01/01", "1402/01/01"],
    hosts: [String] = ["hv-01", "hv-01", "hv-01"], state: String = "active"
  ) throws {
    var text = "code,name,tenant_code,host,state,vcpus,memory_mib,disk_gib,created,role\n"
    for place in 0..<3 {
      text += "uuid-\(place),instance-0000000\(place + 1),awqaf,\(hosts[place]),\(state),4,8192,40,"
      text += "\(created[place]),\(roles[place])\n"
    }
    try read(.machines, text)
  }

  private func report(from source: PrometheusSource) async throws -> WasteReport {
    let rules = try WasteRule.load()
    let first = rules.filter { $0.subject == .machine }.flatMap(\.queries)
    for query in first {
      try await source.patiently(query, atLeast: 3)
    }
    let reports = try await WasteSurvey([source], records: store, inventory: store)
      .reports(by: rules, at: Date(), today: today)
    return try #require(reports.first)
  }

  @Test func `an idle machine is found by every rule, with its figures and its owner`()
    async throws
  {
    try machines(roles: ["service", "service", ""])
    for source in try servers.sources {
      let report = try await report(from: source)
      let idle = report.findings.filter { $0.resource == ["instance-00000001"] }
      #expect(
        idle.map(\.rule.id) == [
          "aws_idle", "aws_low", "azure_low", "google_idle", "oversized", "azure_idle",
        ], "\(source.name)")
      let figures = try #require(idle.first?.figures)
      #expect(abs(figures[0] - 0.001) < 1e-4 && figures[1] < 3e6, "\(source.name): \(figures)")
      #expect(idle.allSatisfy { $0.coverage > 0.99 && $0.machine?.tenantName == "اوقاف" })
      #expect(
        idle.first { $0.rule.id == "oversized" }?.saving
          == Resources(vcpus: 3, memoryMiB: 0, diskGiB: 0, gpus: 0))
      // The second uses a twentieth of four processors but moves data: too large is all it is.
      let second = report.findings.filter { $0.resource == ["instance-00000002"] }
      #expect(second.map(\.rule.id) == ["oversized"])
      #expect(!report.findings.contains { $0.resource == ["instance-00000003"] })
      #expect(
        report.reclaimable == Resources(vcpus: 7, memoryMiB: 8_192, diskGiB: 40, gpus: 0))
      #expect(report.byTenant.map(\.resources) == [2])
      // Two GPUs and the volumes have no history of two weeks.
      #expect(report.unknown >= 3 && report.excluded == [:])
    }
  }

  @Test func `what is on standby, young or under maintenance is not judged`() async throws {
    let day = JalaliFormat.numeric(today.advanced(by: -13), .english).string
    try machines(
      roles: ["standby", "service", "service"], created: ["1402/01/01", day, "1402/01/01"],
      hosts: ["hv-01", "hv-01", "hv-02"])
    for source in try servers.sources {
      let report = try await report(from: source)
      #expect(report.findings.isEmpty)
      #expect(report.excluded == [.standby: 1, .young: 1, .maintenance: 1])
    }
  }

  @Test func `a machine that is no more is neither waste nor left unjudged, so that its cases end`()
    async throws
  {
    try machines(roles: ["service", "service", "service"], state: "deleted")
    for source in try servers.sources {
      let report = try await report(from: source)
      #expect(report.findings.isEmpty && report.excluded.isEmpty)
      #expect(
        !report.unjudged.contains { $0.resource.first?.string.hasPrefix("instance-") == true })
    }
  }

  @Test func `a machine that the inventory lacks is found, and nobody knows what it holds`()
    async throws
  {
    let source = try #require(try servers.sources.last)
    let report = try await report(from: source)
    let idle = try #require(report.findings.first { $0.resource == ["instance-00000001"] })
    #expect(idle.machine == nil && idle.saving == nil)
    #expect(report.reclaimable == .zero && report.byTenant.isEmpty)
  }

  @Test func `promtool finds nothing wrong with any rule, whole or in parts`() throws {
    var rules = "groups:\n- name: waste\n  rules:\n"
    var count = 0
    for rule in try WasteRule.load() {
      let parts = rule.parts.map { LabelPart($0.label).quarters } ?? []
      let pieces = rule.queries.flatMap { query in
        parts.map { query.narrowed(to: $0, names: rule.parts?.names ?? [:]) }
      }
      for query in rule.queries + pieces {
        let expression = query.expression.split(separator: "\n").joined(separator: " ")
        rules +=
          "  - record: waste:q\(count)\n    expr: '\(expression.replacing("'", with: "''"))'\n"
        count += 1
      }
    }
    let file = servers.folder + "/waste-rules.yml"
    try Data(rules.utf8).write(to: URL(filePath: file))
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(count) rules found"))
  }
}
