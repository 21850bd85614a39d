import Foundation

/// Debian's Prometheus and VictoriaMetrics on the loopback, with a cloud to scrape and its history.
///
/// Prometheus speaks TLS with a certificate of an authority of its own and wants a password;
/// VictoriaMetrics speaks plainly. Both scrape node_exporter on this machine. Begun by one thread and
/// stopped by one, and only read in between.
package final class MetricServers: @unchecked Sendable {
  /// What Prometheus knows the digest of.
  package static let user = "didban"
  package static let password = "گذرواژه-test"
  private static let digest = "$2b$04$irYjCewNQ38qsxxAxlci/./zW3F7nIX4HHulYqfcRvspVUn8oa6WO"

  package let folder: String
  /// Holds the password of Prometheus.
  package var passwordFile: String { folder + "/password" }
  package let certificates: Certificates
  package let cloud: SampleCloud
  package private(set) var prometheus = ""
  package private(set) var victoria = ""

  private var exporter: SocketServer?
  private var processes: [ServerProcess] = []

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    certificates = try Certificates(folder: folder)
    let now = Date().timeIntervalSince1970.rounded(.down)
    let cloud = SampleCloud(now: now)
    self.cloud = cloud
    let exporter = try SocketServer { request, line in
      let path = request.split(separator: " ").dropFirst().first ?? ""
      let parts = path.split(separator: "?").first?.split(separator: "/") ?? []
      let instance = cloud.series.first {
        $0.job == parts.first ?? "" && Self.path($0.instance) == parts.last ?? ""
      }
      let text = instance.map {
        cloud.exposition(of: $0.job, instance: $0.instance, at: Date().timeIntervalSince1970)
      }
      line.reply(Array((text ?? "").utf8), headers: ["Content-Type: text/plain; version=0.0.4"])
    }
    self.exporter = exporter
    try startNodeExporter(scrapedAlso: exporter.port, now: now)
  }

  /// Ends every server and takes their files away.
  package func stop() {
    for process in processes { process.stop() }
    processes = []
    exporter?.stop()
    exporter = nil
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func startNodeExporter(scrapedAlso exporter: Int, now: Double) throws {
    let node = try FreePort.find()
    processes.append(
      try ServerProcess(
        "/usr/bin/prometheus-node-exporter",
        ["--web.listen-address=127.0.0.1:\(node)", "--collector.textfile.directory=\(folder)"],
        log: folder + "/node.log"))
    let scrape = folder + "/scrape.yml"
    try Data(configuration(node: node, exporter: exporter).utf8).write(to: URL(filePath: scrape))
    let history = cloud.history(until: now)
    try startPrometheus(scrape, history.seconds)
    try startVictoria(scrape, history.milliseconds)
  }

  private func startPrometheus(_ scrape: String, _ text: String) throws {
    try ServerProcess.backfillPrometheus(text, in: folder)
    let web = folder + "/web.yml"
    try Data(
      """
      tls_server_config:
        cert_file: \(certificates.certificate("good"))
        key_file: \(certificates.key("good"))
      basic_auth_users:
        \(Self.user): \(Self.digest)

      """.utf8
    ).write(to: URL(filePath: web))
    // Closed to everybody else from the first: readers of secrets refuse what is not.
    guard
      FileManager.default.createFile(
        atPath: passwordFile, contents: Data("\(Self.password)\n".utf8),
        attributes: [.posixPermissions: 0o600])
    else { throw ServerProcess.Failed(what: passwordFile) }
    let port = try FreePort.find()
    processes.append(
      try ServerProcess(
        "/usr/bin/prometheus",
        [
          "--config.file=\(scrape)", "--storage.tsdb.path=\(folder)/prometheus",
          "--storage.tsdb.retention.time=60d", "--web.listen-address=127.0.0.1:\(port)",
          "--web.config.file=\(web)", "--web.external-url=https://localhost:\(port)/damavand",
        ], log: folder + "/prometheus.log"))
    try FreePort.awaitListener(at: port)
    prometheus = "https://localhost:\(port)/damavand"
  }

  private func startVictoria(_ scrape: String, _ text: String) throws {
    let port = try FreePort.find()
    processes.append(
      try ServerProcess(
        "/usr/bin/victoria-metrics",
        [
          "-httpListenAddr=127.0.0.1:\(port)", "-storageDataPath=\(folder)/victoria",
          "-retentionPeriod=2y", "-promscrape.config=\(scrape)", "-search.latencyOffset=1s",
          "-search.disableCache",
        ], log: folder + "/victoria.log"))
    try FreePort.awaitListener(at: port)
    let history = folder + "/history-ms.txt"
    try Data(text.utf8).write(to: URL(filePath: history))
    try ServerProcess.run(
      "/usr/bin/curl",
      [
        "-sf", "--noproxy", "*", "-T", history,
        "http://127.0.0.1:\(port)/api/v1/import/prometheus",
      ])
    victoria = "http://127.0.0.1:\(port)"
  }

  private func configuration(node: Int, exporter: Int) -> String {
    let targets = Set(cloud.series.map { [$0.job, $0.instance] }).sorted {
      $0[0] + $0[1] < $1[0] + $1[1]
    }
    return targets.reduce(
      """
      global: {scrape_interval: 1s, scrape_timeout: 1s}
      scrape_configs:
      - job_name: this-host
        static_configs: [{targets: ['127.0.0.1:\(node)'], labels: {instance: this-host}}]

      """
    ) { text, target in
      text + """
        - job_name: '\(target[0])/\(target[1])'
          metrics_path: /\(target[0])/\(Self.path(target[1]))
          static_configs:
          - targets: ['127.0.0.1:\(exporter)']
            labels: {job: \(target[0]), instance: '\(target[1])'}

        """
    }
  }

  private static func path(_ instance: String) -> String {
    String(instance.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
