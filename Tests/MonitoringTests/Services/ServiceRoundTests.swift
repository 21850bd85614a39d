import Domain
import Foundation
import Monitoring
import Persian
import Testing

/// What is asked about services, how seldom, and what is made of it.
struct ServiceRoundTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let objective = ServiceObjective(
    id: "requests", titles: [:], labels: ["job"],
    indicator: .errors("rate(bad[$window])", total: "rate(all[$window])"), target: 0.999,
    period: 30)

  private static let windows: Set = [
    "fiveMinutes", "thirtyMinutes", "oneHour", "sixHours", "threeDays",
  ]
  /// Burns at twenty in the last hour, and is calm over six.
  private static let burning: [String: Double] = [
    "fiveMinutes": 0.02, "thirtyMinutes": 0.02, "oneHour": 0.02, "sixHours": 0.0005,
    "threeDays": 0.0001, "period": 0.0005, "coverage": 1.001,
  ]

  private func alerts(_ reading: Reading<[ServiceReport]>, at now: Date) -> [Alert] {
    AlertRules().alerts(in: ServiceUpdate(server: "lab", reading: reading), at: now)
  }

  private func reading() -> Reading<[ServiceReport]> {
    Reading(unread: Schedule(every: .seconds(60)))
  }

  @Test func `there is one query a window, whatever number of services it tells of`() async throws {
    let source = AnsweringMetrics(services: 300, Self.burning)
    let round = ServiceRound([objective], from: source)
    #expect(try await round.read(at: start).count == 300)
    #expect(source.takeAsked() == Self.windows)
  }

  @Test func `there is one query a window, whatever number of objectives there is`() async throws {
    let source = AnsweringMetrics(Self.burning)
    let others = ["latency", "proxy"].map {
      ServiceObjective(
        id: $0, titles: [:], labels: ["job"], indicator: .ratio("x[$window]"), target: 0.99,
        period: 28)
    }
    let round = ServiceRound([objective] + others, from: source)
    round.setSeen(true)
    let reports = try await round.read(at: start)
    #expect(source.takeCount() == Self.windows.count + 2)
    #expect(Set(reports.map(\.objective.id)) == ["requests", "latency", "proxy"])
    #expect(reports.allSatisfy { $0.budget != nil && $0.id.names == ["web-0"] })
  }

  @Test func `budgets are asked for only while somebody looks, the longest windows seldom`()
    async throws
  {
    let source = AnsweringMetrics(Self.burning)
    let round = ServiceRound([objective], from: source)
    _ = try await round.read(at: start)
    _ = source.takeAsked()
    let unseen = try #require(try await round.read(at: start + 60).first)
    #expect(source.takeAsked() == Self.windows.subtracting(["threeDays"]))
    #expect(unseen.budget == nil)
    round.setSeen(true)
    let seen = try #require(try await round.read(at: start + 70).first)
    #expect(source.takeAsked() == ["period", "coverage"])
    #expect(seen.coverage == 1 && abs((seen.budget?.left ?? 0) - 0.5) < 1e-9)
    _ = try await round.read(at: start + 130)
    #expect(source.takeAsked() == Self.windows.subtracting(["threeDays"]))
    round.force()
    _ = try await round.read(at: start + 131)
    #expect(source.takeAsked() == Self.windows.union(["period", "coverage"]))
  }

  @Test func `a budget that burns calls a person, by its most urgent rule`() async throws {
    let source = AnsweringMetrics(Self.burning)
    let round = ServiceRound([objective], from: source)
    var reading = reading()
    reading.succeed(with: try await round.read(at: start), at: start)
    let alert = try #require(alerts(reading, at: start).first)
    guard case .budgetBurning(let service, .fast, let rate) = alert.finding else {
      Issue.record("\(alert)")
      return
    }
    #expect(alert.severity == .critical && abs(rate - 20) < 1e-9 && service.names == ["web-0"])
    source.say(0.0015, of: "sixHours")
    source.say(0.0015, of: "threeDays")
    source.say(0, of: "oneHour")
    round.force()
    reading.succeed(with: try await round.read(at: start + 10), at: start + 10)
    #expect(alerts(reading, at: start + 10).map(\.severity) == [.warning])
    // One trouble, that has eased.
    var book = AlertBook()
    book.record([alert], at: start)
    #expect(
      book.record(alerts(reading, at: start + 10), at: start + 10).map {
        if case .eased = $0 { true } else { false }
      } == [true])
  }

  @Test func `half of what a rule wants to know calls nobody, and is not well`() async throws {
    let source = AnsweringMetrics(Self.burning)
    source.say(nil, of: "oneHour")
    let round = ServiceRound([objective], from: source)
    round.setSeen(true)
    let report = try #require(try await round.read(at: start).first)
    #expect(report.state == .unknown && report.verdict(by: .fast) == .unknown)
    var reading = reading()
    reading.succeed(with: [report], at: start)
    #expect(alerts(reading, at: start).isEmpty)
  }

  @Test func `what some of a server's stores told is as good as not told`() async throws {
    let source = AnsweringMetrics(Self.burning)
    source.leaveOut(from: "oneHour")
    let report = try #require(
      try await ServiceRound([objective], from: source).read(at: start).first)
    #expect(report.windows[.oneHour] == .unknown && report.burning.isEmpty)
  }

  @Test func `a series without a value is a service without events`() async throws {
    let source = AnsweringMetrics(Self.burning.mapValues { _ in .nan })
    let report = try #require(
      try await ServiceRound([objective], from: source).read(at: start).first)
    #expect(report.state == .idle && report.windows[.oneHour] == .idle)
  }

  @Test func `a query that fails alone is known for five minutes more, and then no longer`()
    async throws
  {
    let source = AnsweringMetrics(Self.burning)
    let round = ServiceRound([objective], from: source)
    _ = try await round.read(at: start)
    source.fail("oneHour", with: .rejected(kind: "execution", message: "too many samples"))
    #expect(try await round.read(at: start + 60).first?.burning == [.fast])
    #expect(try await round.read(at: start + 301).first?.windows[.oneHour] == .unknown)
  }

  @Test func `an objective whose queries all fail is unknown, and not without services`()
    async throws
  {
    let source = AnsweringMetrics(Self.burning)
    for window in Self.windows {
      source.fail(window, with: .rejected(kind: "bad_data", message: "x"))
    }
    let other = ServiceObjective(
      id: "other", titles: [:], labels: ["job"], indicator: .ratio("x[$window]"), target: 0.9,
      period: 28)
    await #expect(throws: SourceError.self) {
      try await ServiceRound([objective], from: source).read(at: start)
    }
    source.fail("oneHour", with: nil)
    source.say(nil, of: "oneHour")
    let reports = try await ServiceRound([objective, other], from: source).read(at: start)
    #expect(reports.map(\.state) == [.unknown, .unknown])
    #expect(Set(reports.map(\.objective.id)) == ["requests", "other"])
    let none = try await ServiceRound([objective], from: AnsweringMetrics([:])).read(at: start)
    #expect(none.isEmpty)
  }

  @Test func `a month that is too much to ask for leaves the hours known`() async throws {
    let source = AnsweringMetrics(Self.burning)
    for name in ["period", "coverage"] { source.fail(name, with: .timedOut(seconds: 10)) }
    let round = ServiceRound([objective], from: source)
    round.setSeen(true)
    let report = try #require(try await round.read(at: start).first)
    #expect(report.burning == [.fast] && report.budget == nil && report.coverage == nil)
  }

  @Test func `a server that fails calls a person itself, and its old rates no more`() async throws {
    let source = AnsweringMetrics(Self.burning)
    let round = ServiceRound([objective], from: source)
    var reading = reading()
    reading.succeed(with: try await round.read(at: start), at: start)
    source.fail("all", with: .unreachable(detail: "refused"))
    await #expect(throws: SourceError.self) { try await round.read(at: start + 60) }
    reading.fail(with: .remote(.unreachable(detail: "refused")), at: start + 60)
    #expect(alerts(reading, at: start + 60).count == 1)
    reading.fail(with: .remote(.unreachable(detail: "refused")), at: start + 90)
    let both = alerts(reading, at: start + 90)
    #expect(Set(both.map(\.severity)) == [.warning, .critical] && both.count == 2)
    let stale = alerts(reading, at: start + 301)
    #expect(
      stale == [
        Alert(
          severity: .critical,
          finding: .servicesUnread(
            server: "lab", error: .remote(.unreachable(detail: "refused"))))
      ])
  }
}
