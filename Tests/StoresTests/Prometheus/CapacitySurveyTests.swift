import Domain
import Foundation
import Monitoring
import Persian
import TestPrograms
import Testing

@testable import Stores

/// The forecasts that ship, asked of Debian's Prometheus and VictoriaMetrics.
@Suite(.serialized, .withMetricServers)
struct CapacitySurveyTests {
  private let servers: MetricServers
  private let folder: ScratchFolder
  private let store: SQLiteStore

  init() throws {
    servers = try #require(MetricServers.running)
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  private func rows(_ source: PrometheusSource) async throws -> [ForecastRow] {
    let forecasts = try CapacityPlan.load().forecasts
    for query in forecasts.flatMap({ [$0.used, $0.whole] }) {
      try await source.patiently(query)
    }
    return await CapacitySurvey([source], inventory: store).answers(to: forecasts, at: Date()).rows
  }

  @Test func `steady growth is foretold to the day, with noise and an odd hour within its band`()
    async throws
  {
    for source in try servers.sources {
      let rows = try await rows(source)
      func reach(_ cluster: CleanText) throws -> Reach {
        let row = try #require(
          rows.first { $0.forecast.id == "ceph_cluster" && $0.record == [cluster] })
        #expect(row.points.count >= 56, "\(source.name)")
        #expect(try #require(row.trend?.growth) > 0.9e12)
        return row.alarm
      }
      // 55 TB are left to 85 % of 400, at one a day.
      let steady = try #require(try reach("damavand").likely.number)
      #expect(abs(steady - 55) < 0.1, "\(source.name)")
      let restless = try reach("alborz")
      let (first, likely, last) = try (
        #require(restless.earliest.number), #require(restless.likely.number),
        #require(restless.latest.number)
      )
      #expect(abs(likely - 55) < 3 && first < likely && likely < last, "\(source.name): \(likely)")
      #expect(first < 58 && last > 52 && last - first < 12, "\(source.name): \(first)…\(last)")
    }
  }

  @Test func `what was measured for two hours is told, and nothing is foretold of it`() async throws
  {
    for source in try servers.sources {
      let rows = try await rows(source)
      let vcpu = try #require(rows.first { $0.forecast.id == "placement_vcpu" })
      #expect(vcpu.trend?.used == 646 && vcpu.trend?.whole == 1_024, "\(source.name)")
      #expect(vcpu.trend?.doubt == .tooFew && vcpu.alarm == .unknown)
      let pool = try #require(rows.first { $0.record == ["damavand", "volumes"] })
      #expect(pool.trend?.share == 0.6)
      #expect(rows.contains { $0.record == ["hv-01", "/srv"] })
      #expect(!rows.contains { if case .failed = $0.outcome { true } else { false } })
    }
  }

  @Test func `promtool finds nothing wrong with any query`() throws {
    var rules = "groups:\n- name: capacity\n  rules:\n"
    var count = 0
    for forecast in try CapacityPlan.load().forecasts {
      for query in [forecast.used, forecast.whole] {
        let expression = query.expression.split(separator: "\n").joined(separator: " ")
        rules +=
          "  - record: capacity:q\(count)\n    expr: '\(expression.replacing("'", with: "''"))'\n"
        count += 1
      }
    }
    let file = servers.folder + "/capacity-rules.yml"
    try Data(rules.utf8).write(to: URL(filePath: file))
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(count) rules found"))
  }
}
