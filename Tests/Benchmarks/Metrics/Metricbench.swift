import CMemory
import Domain
import Foundation
import Glibc
import Monitoring
import Persian
import Stores
import TestPrograms

/// How long answers of many series take, and what they leave in memory.
///
/// `metricbench [SERIES…]` asks a server of its own over the loopback; `metricbench serve SERIES` is such a
/// server, which answers every query with so many machines, until it is ended. `metricbench poll` asks
/// Debian's Prometheus for every group of figures of a government's cloud, as the console does of the group
/// in sight; `metricbench cloud` is that Prometheus, for half an hour. `metricbench waste [MACHINES [DAYS
/// [TIMEOUT]]]` asks a Prometheus that knows weeks of a cloud what every rule of waste asks; `metricbench waste
/// URL SECONDS [TIMEOUT]` asks one that is there, as of this moment since 1970.
@main
struct Metricbench {
  static func main() async throws {
    // As the console does.
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "serve" {
      let server = try serve(arguments.last.flatMap { Int($0) } ?? 10_000)
      say("url = \"\(server.url)\"")
      while true { sleep(3_600) }
    }
    if arguments.first == "waste" {
      try await waste(Array(arguments.dropFirst()))
      return
    }
    if arguments.first == "poll" || arguments.first == "cloud" {
      let server = try CloudServer(.national)
      defer { server.stop() }
      say("\(server.series) series at url = \"\(server.url)\"")
      if arguments.first == "poll" { try await poll(server) } else { sleep(1_700) }
      return
    }
    let counts = arguments.isEmpty ? [10_000, 100_000] : arguments.compactMap { Int($0) }
    for count in counts { try await measure(count) }
  }

  private static func waste(_ arguments: [String]) async throws {
    let numbers = arguments.map { Int($0) }
    func number(_ place: Int, or other: Int) -> Int {
      (numbers.count > place ? numbers[place] : nil) ?? other
    }
    let bench = WasteBench(
      machines: number(0, or: 10_000), days: number(1, or: 33), timeout: number(2, or: 120))
    if let url = arguments.first, numbers[0] == nil {
      try await bench.ask(url, at: number(1, or: Int(Date().timeIntervalSince1970)))
    } else {
      try await bench.run()
    }
  }

  /// Each group five times over, everything in it asked for.
  private static func poll(_ server: CloudServer) async throws {
    let catalogue = try MetricCatalogue.load()
    let source = PrometheusSource(
      MetricServer(name: "bench", address: try ServerAddress(server.url), timeout: 60))
    let clock = ContinuousClock()
    for group in MetricGroup.allCases {
      let queries = catalogue.queries(of: group)
      let round = MetricRound(queries, from: source)
      var times: [Double] = []
      for _ in 0..<5 {
        round.force()
        let start = clock.now
        _ = try await round.read(at: Date())
        times.append(start.duration(to: clock.now) / .milliseconds(1))
      }
      let figures = await round.figures
      let count = figures.reduce(0) { $0 + ($1.answer?.series.count ?? 0) + ($1.answer?.cut ?? 0) }
      let failed = figures.filter { $0.error != nil }.map { "\($0.query.id)" }
      say(
        "\(group.token): \(queries.count) queries, \(count) series, first "
          + "\(Int(times[0])) ms, then \(Int(times.dropFirst().min() ?? 0))–\(Int(times.dropFirst().max() ?? 0)) ms"
          + (failed.isEmpty ? "" : "; failed: \(failed.joined(separator: " "))"))
    }
    say("peak \(peak() / 1_024) MB")
  }

  private static func measure(_ count: Int) async throws {
    let server = try serve(count)
    defer { server.stop() }
    let source = PrometheusSource(
      MetricServer(name: "bench", address: try ServerAddress(server.url)))
    let query = MetricQuery(
      id: "libvirt.cpu", group: .libvirt, titles: [:], expression: "x", unit: .processors,
      labels: ["domain"], exporter: "x", metrics: ["x"])
    let clock = ContinuousClock()
    var times: [Double] = []
    var answer = MetricAnswer(series: [])
    let before = resident()
    for _ in 0..<5 {
      let start = clock.now
      answer = try await source.instant(query, at: Date())
      times.append(start.duration(to: clock.now) / .milliseconds(1))
    }
    malloc_trim(0)
    let held = resident() - before
    say(
      "\(count) series: \(Int(times.min() ?? 0))–\(Int(times.max() ?? 0)) ms, \(answer.series.count) kept, "
        + "\(answer.cut) counted; \(held / 1_024) MB more resident with the answer, peak \(peak() / 1_024) MB"
    )
  }

  private static func serve(_ count: Int) throws -> SocketServer {
    let now = Int(Date().timeIntervalSince1970)
    var body = #"{"status":"success","data":{"resultType":"vector","result":["#
    for index in 0..<count {
      body += index == 0 ? "" : ","
      body += "{\"metric\":{\"__name__\":\"libvirt_domain_info_cpu_time_seconds_total\","
      body +=
        "\"domain\":\"instance-\(String(index + 0x1000_0000, radix: 16))\",\"instance\":\"hv-\(index % 500):9177\","
      body += "\"job\":\"libvirt\"},\"value\":[\(now).781,\"\(Double(index % 4_000) / 1_000)\"]}"
    }
    body += "]}}"
    let bytes = Array(body.utf8)
    return try SocketServer { _, line in line.reply(bytes) }
  }

  private static func resident() -> Int { status("VmRSS:") }
  static func peak() -> Int { status("VmHWM:") }

  /// A line of the kernel's account of this process, in kB.
  private static func status(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
