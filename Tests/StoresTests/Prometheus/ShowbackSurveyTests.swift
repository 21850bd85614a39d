import Domain
import Foundation
import Monitoring
import Persian
import TestPrograms
import Testing

@testable import Stores

/// The queries that ship, asked of Debian's Prometheus and VictoriaMetrics about machines of an inventory.
@Suite(.serialized, .withMetricServers)
struct ShowbackSurveyTests {
  private let servers: MetricServers
  private let store: SQLiteStore
  private let folder: ScratchFolder
  private let now = Date()

  init() throws {
    servers = try #require(MetricServers.running)
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    let fixture = try ImportFixture()
    var machines = "code,name,tenant_code,host,state,vcpus,memory_mib,disk_gib,created\n"
    for number in 1...4 {
      machines += "uuid-\(number),instance-0000000\(number),\(number < 3 ? "awqaf" : "post"),"
      machines += "hv-01,active,4,8192,36,1402/01/01\n"
    }
    for (kind, text) in [
      (ImportKind.tenants, "code,name\nawqaf,اوقاف\npost,پست\n"),
      (.hosts, "name,site,state,vcpus,memory_mib\nhv-01,یک,up,64,262144\n"),
      (.machines, machines),
    ] {
      let summary = try fixture.run(
        kind, [try fixture.write("\(kind.token).csv", text)], into: StoreImport(store))
      #expect(summary.rejectedByReason == [:])
    }
  }

  private func survey(_ sources: [any MetricSource]) throws -> ShowbackSurvey {
    ShowbackSurvey(
      sources, records: store, queries: try ShowbackQuery.load(),
      tariffs: [
        Tariff(
          from: Day(epoch: 0), vcpuHour: Rial(100), memoryHour: Rial(10), diskMonth: Rial(1_000),
          gpuHour: .zero)
      ])
  }

  @Test func `two days of use are what the counters grew by, and memory where it was known`()
    async throws
  {
    // The third day of a month, at midnight: both of its days lie within the history of processors.
    let today = JalaliFormat.day(of: now, zone: .gmt)
    let end = Date(timeIntervalSince1970: Double(today.epoch) * 86_400)
    for source in try servers.sources {
      for query in try ShowbackQuery.load() {
        let asked = query.query(over: 172_800)
        try await source.patiently(asked, atLeast: 3)
        let values = try await source.instant(asked, at: end)
        let figures = Dictionary(
          uniqueKeysWithValues: values.series.compactMap { series in
            series.latest.map { (series.labels.values(of: ["domain"]), $0.value) }
          })
        switch query.figure {
        case .vcpuHours:
          // 0.2 of a processor for forty-eight hours, and 3.2 of them.
          #expect(abs((figures[["instance-00000002"]] ?? 0) - 9.6) < 0.1, "\(source.name)")
          #expect(abs((figures[["instance-00000003"]] ?? 0) - 153.6) < 1, "\(source.name)")
        case .vcpuMeasured:
          #expect((figures[["instance-00000001"]] ?? 0) > 0.99, "\(source.name)")
        case .memoryHours, .memoryMeasured: break
        }
      }
    }
  }

  @Test func `agencies are shown what they held, used and what nobody measured`() async throws {
    for source in try servers.sources {
      let period = try #require(
        ShowbackSurvey.period(
          of: JalaliFormat.day(of: now, zone: .gmt), at: now, zone: .gmt))
      let hours = period.hours
      let showback = try await survey([source]).showback(of: period, zone: .gmt)
      #expect(showback.total.machines == 4 && showback.lines.count == 2)
      #expect(abs(showback.total.allocated.vcpuHours - 16 * hours) < 1e-6)
      // Fourteen days of processors lie behind; the fourth machine is on no hypervisor.
      let measured = min(hours, 14.1 * 24)
      let share = try #require(showback.total.measuredShare)
      #expect(abs(share - 0.75 * measured / hours) < 0.02, "\(source.name): \(share)")
      #expect(
        abs(showback.total.used.vcpuHours - 3.404 * measured) < 3.404 * measured * 0.02 + 0.1,
        "\(source.name): \(showback.total.used.vcpuHours), \(measured)")
      // Of memory little more than two hours are known, 3 GB at a time, and they alone are judged.
      let known = showback.total.allocated.memoryHours - showback.total.unmeasured.memoryHours
      #expect(known > 0 && known <= 24 * min(hours, 2.6), "\(source.name): \(known)")
      #expect(showback.total.used.memoryHours <= known)
      #expect(
        abs(showback.total.used.memoryHours / known - 3e9 / 8_589_934_592) < 0.01,
        "\(source.name)")
      let cost = try #require(showback.total.cost)
      #expect(cost.used + cost.unmeasured + cost.difference == cost.allocated)
      #expect(cost.difference > .zero && cost.unmeasured > .zero)
    }
  }

  @Test func `two servers that tell the same count once, and one that fails fails the survey`()
    async throws
  {
    let period = try #require(
      ShowbackSurvey.period(of: JalaliFormat.day(of: now, zone: .gmt), at: now, zone: .gmt))
    let sources = try servers.sources
    let both = try await survey(sources).showback(of: period, zone: .gmt)
    let one = try await survey([sources[0]]).showback(of: period, zone: .gmt)
    #expect(both.total.used.vcpuHours < one.total.used.vcpuHours * 1.05 + 0.1)
    let closed = "http://127.0.0.1:\(try FreePort.find())"
    let down = PrometheusSource(
      MetricServer(name: "down", address: try ServerAddress(closed), timeout: 5))
    await #expect(throws: SourceError.self) {
      try await survey([sources[0], down]).showback(of: period, zone: .gmt)
    }
  }

  @Test func `days begin at midnight where the operator is`() throws {
    let tehran = try #require(TimeZone(identifier: "Asia/Tehran"))
    // 1404/07/01 00:30 in Tehran, an evening of Shahrivar in Greenwich.
    let moment = Date(timeIntervalSince1970: 1_758_574_800)
    let first = try #require(JalaliDate(year: 1404, month: 7, day: 1)).asDay
    let there = try #require(ShowbackSurvey.period(of: first, at: moment, zone: tehran))
    #expect(there.hours == 0.5 && there.isRunning)
    #expect(ShowbackSurvey.period(of: first, at: moment, zone: .gmt) == nil)
  }

  @Test func `promtool finds nothing wrong with any query`() throws {
    var rules = "groups:\n- name: showback\n  rules:\n"
    let queries = try ShowbackQuery.load()
    for (count, query) in queries.enumerated() {
      let expression = query.query(over: 2_592_000).expression
        .split(separator: "\n").joined(separator: " ")
      rules += "  - record: showback:q\(count)\n    expr: '\(expression)'\n"
    }
    let file = servers.folder + "/showback-rules.yml"
    try Data(rules.utf8).write(to: URL(filePath: file))
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(queries.count) rules found"))
  }
}
