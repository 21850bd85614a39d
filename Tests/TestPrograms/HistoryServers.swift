import Foundation

/// Prometheus and VictoriaMetrics that know a history and nothing else.
///
/// Nothing is scraped. Begun by one thread and stopped by one, and only read in between.
package final class HistoryServers: @unchecked Sendable {
  package let prometheus: String
  package let victoria: String
  private let folder: String
  private var processes: [ServerProcess] = []

  /// Of a history in the formats of `promtool` and of VictoriaMetrics; `rules` are those of Prometheus, and
  /// `samples` is how many one query may load on either, each counting in its own way.
  package init(
    _ history: (seconds: String, milliseconds: String), rules: String = "groups: []\n",
    samples: Int? = nil
  ) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    let ports = try (FreePort.find(), FreePort.find())
    prometheus = "http://127.0.0.1:\(ports.0)"
    victoria = "http://127.0.0.1:\(ports.1)"
    try startPrometheus(
      at: ports.0, history.seconds, rules, samples.map { ["--query.max-samples=\($0)"] } ?? [])
    try startVictoria(
      at: ports.1, history.milliseconds,
      samples.map { ["-search.maxSamplesPerQuery=\($0)"] } ?? [])
  }

  /// Ends both servers and takes their files away.
  package func stop() {
    for process in processes { process.stop() }
    processes = []
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func startPrometheus(
    at port: Int, _ text: String, _ rules: String, _ options: [String]
  ) throws {
    try ServerProcess.backfillPrometheus(text, in: folder)
    try Data(rules.utf8).write(to: URL(filePath: folder + "/rules.yml"))
    try Data(
      "global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: [rules.yml]\n".utf8
    ).write(to: URL(filePath: folder + "/prometheus.yml"))
    processes.append(
      try ServerProcess(
        "/usr/bin/prometheus",
        [
          "--config.file=\(folder)/prometheus.yml", "--storage.tsdb.path=\(folder)/prometheus",
          "--storage.tsdb.retention.time=60d", "--web.listen-address=127.0.0.1:\(port)",
        ] + options, log: folder + "/prometheus.log"))
    try FreePort.awaitListener(at: port)
  }

  private func startVictoria(at port: Int, _ text: String, _ options: [String]) throws {
    processes.append(
      try ServerProcess(
        "/usr/bin/victoria-metrics",
        [
          "-httpListenAddr=127.0.0.1:\(port)", "-storageDataPath=\(folder)/victoria",
          "-retentionPeriod=2y", "-search.latencyOffset=1s", "-search.disableCache",
        ] + options, log: folder + "/victoria.log"))
    try FreePort.awaitListener(at: port)
    let history = folder + "/history-ms.txt"
    try Data(text.utf8).write(to: URL(filePath: history))
    try ServerProcess.run(
      "/usr/bin/curl",
      ["-sf", "--noproxy", "*", "-T", history, "\(victoria)/api/v1/import/prometheus"])
  }
}
