import Persian
import Testing

@testable import Domain

/// Verdicts of rules, just above their limits and just below.
struct WasteRuleTests {
  private static func query(_ id: CleanText) -> MetricQuery {
    MetricQuery(
      id: id, group: .libvirt, titles: [:], expression: "x", unit: .share, labels: ["domain"],
      exporter: "", metrics: [])
  }

  private static func rule(
    _ conditions: [(WasteCondition.Comparison, Double)], saving: WasteSaving = .all
  ) -> WasteRule {
    WasteRule(
      id: "r", titles: [.english: "Idle"], publisher: "", subject: .machine, window: 14,
      coverage: query("c"), leastCoverage: 0.9,
      conditions: conditions.map {
        WasteCondition(query: query("q"), comparison: $0.0, limit: $0.1)
      }, saving: saving)
  }

  @Test(arguments: [
    (WasteCondition.Comparison.below, 0.05, 0.0499, true), (.below, 0.05, 0.05, false),
    (.atMost, 0.1, 0.1, true), (.atMost, 0.1, 0.1001, false),
    (.above, 0, 0.0001, true), (.above, 0, 0, false),
    (.atLeast, 4, 4, true), (.atLeast, 4, 3.99, false),
  ])
  func `a limit is kept to on its own side`(
    _ comparison: WasteCondition.Comparison, _ limit: Double, _ figure: Double, _ holds: Bool
  ) {
    let verdict = Self.rule([(comparison, limit)]).verdict([figure], coverage: 1)
    #expect(verdict == (holds ? .wasted([figure], coverage: 1) : .used))
  }

  @Test func `all conditions have to hold`() {
    let rule = Self.rule([(.below, 0.05), (.below, 5e6)])
    #expect(rule.verdict([0.01, 4.9e6], coverage: 0.95) == .wasted([0.01, 4.9e6], coverage: 0.95))
    #expect(rule.verdict([0.01, 5e6], coverage: 0.95) == .used)
    #expect(rule.verdict([0.05, 1], coverage: 0.95) == .used)
  }

  @Test func `what was measured too little is never waste`() {
    let rule = Self.rule([(.below, 0.05), (.below, 5e6)])
    #expect(rule.verdict([0.01, 1], coverage: 0.9) == .wasted([0.01, 1], coverage: 0.9))
    #expect(rule.verdict([0.01, 1], coverage: 0.8999) == .unknown(coverage: 0.8999))
    #expect(rule.verdict([0.01, 1], coverage: nil) == .unknown(coverage: nil))
    #expect(rule.verdict([0.01, nil], coverage: 1) == .unknown(coverage: 1))
    #expect(rule.verdict([0.5, nil], coverage: 1) == .used)
    #expect(rule.verdict([0.01], coverage: 1) == .unknown(coverage: 1))
    #expect(Self.rule([]).verdict([], coverage: 1) == .unknown(coverage: 1))
  }

  @Test(arguments: WasteExclusion.allCases)
  func `what a rule is not for is not judged`(_ reason: WasteExclusion) {
    let rule = Self.rule([(.below, 0.05)])
    #expect(rule.verdict([0], coverage: 1, excluded: reason) == .excluded(reason))
  }

  @Test func `the saving is all, or the processors that are not needed`() {
    let size = Resources(vcpus: 16, memoryMiB: 4_096, diskGiB: 50, gpus: 1)
    #expect(WasteSaving.all.saving(of: size, figure: 0.1) == size)
    let sized = WasteSaving.processors(headroom: 0.2)
    // 16 × 0.25 / 0.8 = 5 are needed.
    #expect(sized.saving(of: size, figure: 0.25).vcpus == 11)
    #expect(sized.saving(of: size, figure: 0.2501).vcpus == 10)
    #expect(sized.saving(of: size, figure: 0).vcpus == 15)
    #expect(sized.saving(of: size, figure: 9).vcpus == 0)
    #expect(sized.saving(of: size, figure: .infinity).vcpus == 0)
    #expect(sized.saving(of: size, figure: 0.25).memoryMiB == 0)
  }

  @Test func `a resource that several rules name is counted once, by the most of them`() {
    func finding(_ saving: Resources, _ resource: CleanText) -> WasteFinding {
      WasteFinding(
        rule: Self.rule([(.below, 1)]), resource: [resource], machine: nil, figures: [0],
        coverage: 1, saving: saving)
    }
    let report = WasteReport(
      server: "a",
      findings: [
        finding(Resources(vcpus: 3, memoryMiB: 0, diskGiB: 0, gpus: 0), "a"),
        finding(Resources(vcpus: 2, memoryMiB: 8, diskGiB: 0, gpus: 0), "a"),
        finding(Resources(vcpus: 1, memoryMiB: 1, diskGiB: 1, gpus: 1), "b"),
      ], unknown: 0, excluded: [:])
    #expect(report.reclaimable == Resources(vcpus: 4, memoryMiB: 9, diskGiB: 1, gpus: 1))
    #expect(report.byTenant.isEmpty)
    #expect(report.findings.map(\.name) == ["a", "a", "b"])
  }
}
