import Domain
import Foundation
import Monitoring
import Patience
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Servers that take a few machines at once, and are asked about more: Debian's Prometheus and VictoriaMetrics.
@Suite(.serialized, .timeLimit(.patience))
struct WastePartsTests {
  /// Sixteen machines for two weeks, every other of them idle.
  private static func history(until now: Double) -> (seconds: String, milliseconds: String) {
    var (seconds, milliseconds) = ("", "")
    func add(_ name: String, _ machine: Int, _ rate: Double?) {
      let digit = String(machine, radix: 16)
      for moment in stride(from: now - 14.1 * 86_400, through: now + 1_800, by: 140) {
        let value = rate.map { $0 * (moment - 1.7e9) } ?? 4
        let line =
          "\(name){domain=\"instance-0\(digit)\",instance=\"hv-1\"} \(value) \(Int(moment))"
        seconds += line + "\n"
        milliseconds += line + "000\n"
      }
    }
    for machine in 0..<16 {
      let isIdle = machine % 2 == 0
      add("libvirt_domain_info_virtual_cpus", machine, nil)
      add("libvirt_domain_info_cpu_time_seconds_total", machine, isIdle ? 0.004 : 3)
      for kind in ["receive", "transmit"] {
        add("libvirt_domain_interface_stats_\(kind)_bytes_total", machine, isIdle ? 10 : 4e5)
      }
    }
    return (seconds + "# EOF\n", milliseconds)
  }

  /// One that no server takes whole, and that cannot be split.
  private static let whole: WasteRule = {
    let query = MetricQuery(
      id: "whole", group: .libvirt, titles: [:],
      expression:
        "max by (domain) (max_over_time(rate(libvirt_domain_info_cpu_time_seconds_total[5m])[14d:1m]))",
      unit: .share, labels: ["domain"], exporter: "", metrics: [])
    return WasteRule(
      id: "whole", titles: [:], publisher: "", subject: .machine, window: 14, coverage: query,
      leastCoverage: 0,
      conditions: [WasteCondition(query: query, comparison: .below, limit: 1)], saving: .all)
  }()

  @Test func `what a server refuses whole it answers in parts, and what has none is told`()
    async throws
  {
    let servers = try await onOwnThread {
      try HistoryServers(
        Self.history(until: Date().timeIntervalSince1970.rounded(.down)), samples: 50_000)
    }
    defer { servers.stop() }
    let folder = try ScratchFolder()
    let store = try SQLiteStore.create(at: folder.file)
    let rules = try WasteRule.load().filter { $0.subject == .machine } + [Self.whole]
    let idle = (0..<16).filter { $0 % 2 == 0 }.map { digit -> [CleanText] in
      [CleanText(RawText("instance-0\(String(digit, radix: 16))"))]
    }
    for (name, url) in [("prometheus", servers.prometheus), ("victoria", servers.victoria)] {
      let source = PrometheusSource(
        MetricServer(
          name: CleanText(RawText(name)), address: try ServerAddress(url),
          timeout: Patience.seconds))
      let now = MetricQuery(
        id: "now", group: .libvirt, titles: [:], expression: "libvirt_domain_info_virtual_cpus",
        unit: .count, labels: ["domain"], exporter: "", metrics: [])
      try await source.patiently(now, atLeast: 16)
      guard let first = rules.first?.conditions.first?.query else { return }
      await #expect(throws: SourceError.self, "\(name)") {
        try await source.instant(first, at: Date())
      }
      var inquiry = PartialInquiry(source, at: Date())
      let answer = try await inquiry.ask(first, dividedBy: QueryDivision("domain"))
      #expect(answer.count == 16 && inquiry.questions > 4, "\(name): \(inquiry.questions)")
      let report = try #require(
        try await WasteSurvey([source], records: store, inventory: store).reports(
          by: rules, at: Date(), today: JalaliFormat.day(of: Date(), zone: .gmt)
        ).first)
      #expect(report.omissions.map(\.rule.id) == ["whole"], "\(name)")
      guard case .remote(.rejected(_, let words))? = report.omissions.first?.error else {
        Issue.record("\(name): \(report.omissions)")
        continue
      }
      #expect(words.string.contains("amples"), "\(name): \(words)")
      for rule in rules.dropLast() {
        let found = report.findings.filter { $0.rule.id == rule.id }.map(\.resource)
        #expect(found == idle, "\(name): \(rule.id)")
      }
    }
  }
}
