import Persian
import Testing

@testable import Domain

/// Budgets and burn rates by hand, just above the limits and just below.
struct ServiceReportTests {
  private static func objective(
    target: Double = 0.999, period: Int = 30, id: CleanText = "requests"
  ) -> ServiceObjective {
    ServiceObjective(
      id: id, titles: [.english: "Requests"], labels: ["job"],
      indicator: .errors("rate(bad[$window])", total: "rate(all[$window])"), target: target,
      period: period)
  }

  /// A service whose windows burnt so many times as fast as an objective of 99.9 % bears; nil is unknown.
  private static func report(
    _ burns: [BurnWindow: Double?], period: ErrorRatio = .measured(0), name: CleanText = "web"
  ) -> ServiceReport {
    var windows: [BurnWindow: ErrorRatio] = [:]
    for window in BurnWindow.allCases { windows[window] = .measured(0) }
    for (window, burn) in burns {
      windows[window] = burn.map { .measured($0 * (1 - 0.999)) } ?? .unknown
    }
    return ServiceReport(
      objective: objective(), server: "a", labels: ["job": name], windows: windows,
      overPeriod: period, coverage: 1)
  }

  @Test func `a budget of three nines in thirty days is 43 minutes and 12 seconds`() {
    let budget = ErrorBudget(allowed: 1 - 0.999, errors: 0.00025, period: 30)
    #expect(abs(budget.minutes - 43.2) < 1e-9)
    #expect(abs(budget.spent - 0.25) < 1e-9 && abs(budget.left - 0.75) < 1e-9)
    #expect(abs(budget.minutesLeft - 32.4) < 1e-9)
    let month = ErrorBudget(allowed: 1 - 0.99, errors: 0.02, period: 28)
    #expect(abs(month.minutes - 403.2) < 1e-9 && abs(month.left + 1) < 1e-9)
    #expect(month.minutesLeft == 0 && month.exhaustion(atBurn: 5) == nil)
  }

  @Test func `a whole budget burnt at 14_4 lasts fifty hours`() throws {
    let whole = ErrorBudget(allowed: 0.001, errors: 0, period: 30)
    #expect(abs(try #require(whole.exhaustion(atBurn: 14.4)) - 50 * 3_600) < 1e-6)
    let half = ErrorBudget(allowed: 0.001, errors: 0.0005, period: 30)
    #expect(abs(try #require(half.exhaustion(atBurn: 2)) - 7.5 * 86_400) < 1e-6)
    // What is spent as fast as it is regained lasts.
    #expect(half.exhaustion(atBurn: 1) == nil && half.exhaustion(atBurn: 0) == nil)
  }

  @Test(arguments: BurnRule.allCases)
  func `a rule wants both of its windows above its limit`(_ rule: BurnRule) {
    let (above, below) = (rule.limit * 1.001, rule.limit * 0.999)
    #expect(Self.report([rule.long: above, rule.short: above]).verdict(by: rule) == .burning)
    #expect(Self.report([rule.long: below, rule.short: above]).verdict(by: rule) == .calm)
    #expect(Self.report([rule.long: above, rule.short: below]).verdict(by: rule) == .calm)
  }

  @Test(arguments: BurnRule.allCases)
  func `half of what a rule wants to know is nothing it knows`(_ rule: BurnRule) {
    let above = rule.limit * 100
    for half in [[rule.long: nil, rule.short: above], [rule.long: above, rule.short: nil]] {
      let report = Self.report(half)
      #expect(report.verdict(by: rule) == .unknown)
      #expect(!report.burning.contains(rule))
    }
    #expect(Self.report([rule.long: nil, rule.short: 0]).state == .unknown)
  }

  @Test func `the limits are those of the workbook`() {
    #expect(BurnRule.allCases.map(\.limit) == [14.4, 6, 1])
    #expect(BurnRule.allCases.map(\.long.duration) == ["1h", "6h", "3d"])
    #expect(BurnRule.allCases.map(\.short.duration) == ["5m", "30m", "6h"])
    #expect(BurnRule.allCases.map(\.severity) == [.critical, .critical, .warning])
  }

  @Test func `the state is the worst that is known, and nothing unknown is well`() {
    let fast = Self.report([.oneHour: 20, .fiveMinutes: 20])
    #expect(fast.state == .burningFast && fast.burning == [.fast])
    #expect(Self.report([.sixHours: 7, .thirtyMinutes: 7]).state == .burningFast)
    #expect(Self.report([.threeDays: 1.1, .sixHours: 1.1]).state == .burning)
    #expect(Self.report([:], period: .measured(0.00101)).state == .spent)
    #expect(Self.report([:], period: .measured(0.00099)).state == .well)
    #expect(Self.report([:], period: .unknown).state == .unknown)
    #expect(Self.report([.threeDays: nil]).state == .unknown)
    // What burns is told, whatever else is not known.
    #expect(
      Self.report([.oneHour: 20, .fiveMinutes: 20, .threeDays: nil], period: .unknown).state
        == .burningFast)
    let none = ServiceReport(
      objective: Self.objective(), server: "a", labels: [:], windows: [:], overPeriod: .unknown,
      coverage: nil)
    #expect(none.state == .unknown && none.budget == nil && none.exhaustion == nil)
  }

  @Test func `a service without events says so, and burns nothing`() {
    var windows: [BurnWindow: ErrorRatio] = [:]
    for window in BurnWindow.allCases { windows[window] = .idle }
    let idle = ServiceReport(
      objective: Self.objective(), server: "a", labels: [:], windows: windows, overPeriod: .idle,
      coverage: 1)
    #expect(idle.state == .idle && idle.burning.isEmpty && idle.attained == nil)
    #expect(BurnRule.allCases.allSatisfy { idle.verdict(by: $0) == .calm })
    // Five quiet minutes of a busy hour are no silence.
    windows = Self.report([.oneHour: 20]).windows
    windows[.fiveMinutes] = .idle
    let pause = ServiceReport(
      objective: Self.objective(), server: "a", labels: [:], windows: windows,
      overPeriod: .measured(0), coverage: 1)
    #expect(pause.verdict(by: .fast) == .calm && pause.state == .well)
  }

  @Test func `an answer of 0 through 0 is no events, and rounding is not`() {
    #expect(ErrorRatio(answered: nil) == .idle && ErrorRatio(answered: -1) == .idle)
    #expect(ErrorRatio(answered: -1e-9) == .measured(0))
    #expect(ErrorRatio(answered: 1.2) == .measured(1))
    #expect(ErrorRatio(answered: 0.25) == .measured(0.25))
  }

  @Test func `the worst come first, then who has least left`() {
    let reports = [
      Self.report([:], name: "well"), Self.report([.threeDays: nil], name: "unknown"),
      Self.report([:], period: .measured(0.0005), name: "half"),
      Self.report([.threeDays: 2, .sixHours: 2], name: "slow"),
      Self.report([.oneHour: 20, .fiveMinutes: 20], name: "fast"),
    ]
    #expect(
      reports.ranked().map { $0.id.name(in: .english) } == [
        "fast", "slow", "unknown", "half", "well",
      ])
  }

  @Test func `a window stands in the query wherever it is to be looked back on`() {
    let query = Self.objective().query(over: .sixHours)
    #expect(query.id == "requests.sixHours" && query.labels == ["job"])
    #expect(
      query.expression
        == "sum by (job) (rate(bad[6h])) / (sum by (job) (rate(all[6h])) > 0) or 0 - (sum by (job) (rate(all[6h])) == bool 0)"
    )
    #expect(Self.objective(period: 28).periodQuery.expression.contains("[28d]"))
    #expect(
      Self.objective(period: 28).coverageQuery.expression
        == "count_over_time((sum by (job) (rate(all[1h])))[28d:1h]) / 672")
    let good = ServiceIndicator.good("good[$window]", total: "all[$window]")
    #expect(
      good.expression(over: "5m", by: [])
        == "1 - sum by () (good[5m]) / (sum by () (all[5m]) > 0) or 1 - 2 * (sum by () (all[5m]) == bool 0)"
    )
    #expect(ServiceIndicator.ratio("x[$window]").expression(over: "1h", by: ["a"]) == "x[1h]")
  }
}
