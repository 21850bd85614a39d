import Domain
import Foundation
import Monitoring
import Persian
import Stores

/// What every rule of waste costs a Prometheus of its default limits, one query after the other, as a survey
/// asks them.
struct WasteBench {
  let machines: Int
  /// How far back the history goes at most.
  let days: Int
  /// Seconds that a query may take.
  let timeout: Int

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let cloud = WasteCloud(machines: machines, days: days, until: Int(Date().timeIntervalSince1970))
    let server = try CloudServer(cloud)
    defer { server.stop() }
    let made = Int(start.duration(to: clock.now) / .seconds(1))
    Metricbench.say("\(server.series) series, made in \(made) s, at url = \"\(server.url)\"")
    try await ask(server.url, at: cloud.end)
    Metricbench.say("peak of Prometheus \(server.peak / 1_024) MB")
  }

  /// Asks a server that is there already, at a moment in seconds since 1970.
  func ask(_ url: String, at moment: Int) async throws {
    let clock = ContinuousClock()
    let source = PrometheusSource(
      MetricServer(name: "bench", address: try ServerAddress(url), timeout: timeout))
    var inquiry = PartialInquiry(source, at: Date(timeIntervalSince1970: Double(moment)))
    var asked: Set<String> = []
    let first = clock.now
    for rule in try WasteRule.load() {
      for query in rule.queries where asked.insert(query.expression).inserted {
        let (start, questions) = (clock.now, inquiry.questions)
        let said: String
        do {
          said = "\(try await inquiry.ask(query, dividedBy: rule.parts).count) series"
        } catch {
          said = "\(error)"
        }
        let time = start.duration(to: clock.now) / .milliseconds(1)
        let count = inquiry.questions - questions
        Metricbench.say(
          "\(query.id): \(Int(time)) ms, \(count == 1 ? "" : "\(count) questions, ")\(said)")
      }
    }
    Metricbench.say("all: \(Int(first.duration(to: clock.now) / .seconds(1))) s")
  }
}
