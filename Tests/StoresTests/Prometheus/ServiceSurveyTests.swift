import Domain
import Foundation
import Monitoring
import Patience
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Burn rates by Debian's Prometheus and VictoriaMetrics, beside what Prometheus' own rules say.
@Suite(.serialized, .timeLimit(.patience))
struct ServiceSurveyTests {
  private struct Alerts: Decodable {
    struct Alert: Decodable {
      let labels: [String: String]
      let state: String
    }

    struct Body: Decodable {
      let alerts: [Alert]
    }

    let data: Body
  }

  private struct Firing: Hashable, CustomStringConvertible {
    let rule: String
    let job: String

    var description: String { "\(job) \(rule)" }
  }

  private let requests: ServiceObjective

  init() throws {
    requests = try #require(try ServiceObjective.load().first { $0.id == "requests" })
  }

  private func reports(from source: PrometheusSource) async throws -> [ServiceReport] {
    let query = requests.query(over: .oneHour)
    // What was put into a server is answered a moment later.
    try await source.patiently(query, atLeast: 7)
    let monitor = ServiceMonitor(
      [requests], sources: [source], clock: ContinuousClock(), wallClock: { Date() })
    let update = try #require(await monitor.read(at: Date()).first)
    #expect(update.reading.error == nil)
    return update.reading.value ?? []
  }

  /// What Prometheus' own alerts say, once its rules have been evaluated some times.
  private func firing(at servers: ServiceServers) async throws -> Set<Firing> {
    var firing: Set<Firing> = []
    try await Patience.wait {
      firing = try Set(
        JSONDecoder().decode(Alerts.self, from: Data(servers.words(at: "/api/v1/alerts").utf8)).data
          .alerts
          .filter { $0.state == "firing" }
          .map { Firing(rule: $0.labels["alertname"] ?? "", job: $0.labels["job"] ?? "") })
      return firing.count >= 3
    }
    return firing
  }

  @Test func `both servers' services burn where Prometheus' own alerts fire, and nowhere else`()
    async throws
  {
    let servers = try await onOwnThread { try ServiceServers() }
    defer { servers.stop() }
    let sources = try [("prometheus", servers.prometheus), ("victoria", servers.victoria)].map {
      PrometheusSource(
        MetricServer(
          name: CleanText(RawText($0.0)), address: try ServerAddress($0.1),
          timeout: Patience.seconds),
        clock: { Date() })
    }
    for source in sources {
      let reports = try await reports(from: source)
      let theirs = try await firing(at: servers)
      let ours = Set(
        reports.flatMap { report in
          report.burning.map { Firing(rule: $0.token, job: report.id.names[0].string) }
        })
      #expect(ours == theirs, "\(source.name)")
      #expect(
        theirs == [
          Firing(rule: "fast", job: "burning"), Firing(rule: "slow", job: "slow"),
          Firing(rule: "lasting", job: "lasting"),
        ])
      let byName = Dictionary(
        reports.map { ($0.id.names[0].string, $0) }, uniquingKeysWith: { first, _ in first })
      #expect(
        byName.mapValues(\.state) == [
          "burning": .burningFast, "slow": .burningFast, "lasting": .burning, "below": .well,
          "well": .well, "quiet": .idle, "gone": .unknown,
        ], "\(source.name)")
      for (job, rule, burn) in [
        ("burning", BurnRule.fast, 14.41), ("below", .fast, 14.39), ("slow", .slow, 6.1),
        ("lasting", .lasting, 1.1), ("well", .fast, 0),
      ] {
        let rate = try #require(byName[job]?.burn(over: rule.long))
        #expect(abs(rate - burn) < 0.005, "\(source.name) \(job): \(rate)")
      }
      // Two hours of the days that are known: 14.41 × 2 / 76.8 of the budget.
      let left = try #require(byName["burning"]?.budget?.left)
      #expect(abs(left - (1 - 14.41 * 2 / 76.8)) < 0.02, "\(source.name): \(left)")
      #expect(byName["well"]?.attained == 1 && byName["well"]?.budget?.left == 1)
      let (whole, part) = (byName["well"]?.coverage ?? 0, byName["burning"]?.coverage ?? 0)
      #expect(whole > 0.99 && abs(part - 3.2 / 30) < 0.01, "\(source.name): \(whole), \(part)")
      #expect(byName["quiet"]?.attained == nil && byName["quiet"]?.overPeriod == .idle)
      #expect(byName["gone"]?.windows[.fiveMinutes] == .unknown)
      let query = requests.query(over: .fiveMinutes).narrowed(to: [["job": "burning"]])
      let hour = try await source.range(
        query, from: Date() - 3_600, to: Date() - 120, step: 150)
      #expect(hour.series.map(\.labels) == [["job": "burning"]])
      #expect(
        hour.series.first?.points.allSatisfy { abs($0.value - 0.01441) < 1e-5 } == true,
        "\(source.name)")
    }
  }

  @Test func `asked as one, the shipped objectives say what they say one by one`() async throws {
    let servers = try await onOwnThread { try ServiceServers() }
    defer { servers.stop() }
    let objectives = try ServiceObjective.load()
    for url in [servers.prometheus, servers.victoria] {
      let source = PrometheusSource(
        MetricServer(name: "one", address: try ServerAddress(url), timeout: Patience.seconds),
        clock: { Date() })
      try await source.patiently(requests.query(over: .oneHour), atLeast: 7)
      let now = Date()
      for window in BurnWindow.allCases {
        let queries = objectives.map { $0.query(over: window) }
        let together = try await MetricRound(together: [queries], from: source).read(at: now)
        let alone = try await MetricRound(queries, from: source).read(at: now)
        func said(_ figure: MetricFigure) throws -> [MetricLabels: Double] {
          Dictionary(
            try #require(figure.answer).series.map { ($0.labels, $0.latest?.value ?? -9) },
            uniquingKeysWith: { $1 })
        }
        #expect(together.allSatisfy { $0.error == nil })
        for (together, alone) in zip(together, alone) {
          let (these, those) = try (said(together), said(alone))
          #expect(Set(these.keys) == Set(those.keys), "\(url) \(alone.query.id)")
          // VictoriaMetrics' sums differ in their last digits from one time to the next.
          for (labels, value) in these {
            #expect(abs(value - (those[labels] ?? .infinity)) < 1e-5, "\(url) \(alone.query.id)")
          }
        }
      }
    }
  }

  @Test func `what a server never heard of is no service`() async throws {
    let port = try FreePort.find()
    let source = PrometheusSource(
      MetricServer(name: "down", address: try ServerAddress("http://127.0.0.1:\(port)")))
    let monitor = ServiceMonitor(
      [requests], sources: [source], clock: ContinuousClock(), wallClock: { Date() })
    let update = try #require(await monitor.read(at: Date()).first)
    #expect(update.reading.value == nil && update.reading.error != nil)
    let none = ServiceMonitor(
      [], sources: [source], clock: ContinuousClock(), wallClock: { Date() })
    #expect(none.unread.isEmpty)
  }
}
