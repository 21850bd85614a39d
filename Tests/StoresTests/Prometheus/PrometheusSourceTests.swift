import Domain
import Foundation
import Patience
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Every query that ships, asked of Debian's Prometheus and VictoriaMetrics.
@Suite(.serialized, .withMetricServers)
struct PrometheusSourceTests {
  private let servers: MetricServers
  private let prometheus: PrometheusSource
  private let victoria: PrometheusSource

  init() throws {
    servers = try #require(MetricServers.running)
    (prometheus, victoria) = (try servers.sources[0], try servers.sources[1])
  }

  private var sources: [PrometheusSource] { [prometheus, victoria] }

  @Test func `promtool finds nothing wrong with any query`() throws {
    var rules = "groups:\n- name: catalogue\n  rules:\n"
    for query in try MetricCatalogue.load().queries {
      let expression = query.expression.split(separator: "\n").joined(separator: " ")
      rules += "  - record: \(query.id.string.replacing(".", with: ":"))\n"
      rules += "    expr: '\(expression.replacing("'", with: "''"))'\n"
    }
    let file = servers.folder + "/rules.yml"
    try Data(rules.utf8).write(to: URL(filePath: file))
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(try MetricCatalogue.load().queries.count) rules found"))
  }

  @Test func `every query is answered by both, each record by a name of its own`() async throws {
    for query in try MetricCatalogue.load().queries {
      for source in sources {
        let answer = try await source.patiently(query)
        #expect(!answer.series.isEmpty, "\(source.name): \(query.id)")
        #expect(answer.isComplete, "\(source.name): \(query.id): \(answer.warnings)")
        let names = answer.series.map { $0.labels.values(of: query.labels) }
        #expect(Set(names).count == names.count, "\(source.name): \(query.id): \(names)")
      }
    }
  }

  @Test func `both say the same of what does not move`() async throws {
    let still = [
      "gpu.memory", "openstack.quota_vcpu", "ceph.health", "ceph.pool_raw",
    ]
    for query in try MetricCatalogue.load().queries where still.contains(query.id.string) {
      let values = try await [prometheus.patiently(query), victoria.patiently(query)].map {
        $0.series.map { "\($0.labels.values(of: query.labels)) \($0.latest?.value ?? -1)" }.sorted()
      }
      #expect(values[0] == values[1], "\(query.id)")
    }
  }

  @Test func `figures are those of the sample cloud`() async throws {
    let queries = try MetricCatalogue.load().queries
    func value(_ id: CleanText, _ labels: MetricLabels) async throws -> Double {
      let query = try #require(queries.first { $0.id == id })
      let answer = try await prometheus.patiently(query)
      let series = answer.series.first { series in
        labels.all.allSatisfy { series.labels[$0.name] == $0.value }
      }
      return try #require(series?.latest?.value, "\(id)")
    }
    // `rate` reckons a little short where a minute's history goes over into scrapes of a second.
    #expect(try await value("host.cpu", ["instance": "hv-01"]).isNear(25, by: 16))
    #expect(try await value("host.raid_missing", ["instance": "hv-02"]) == 1)
    #expect(try await value("openstack.services_down", ["service": "nova-compute"]) == 1)
    #expect(try await value("openstack.balancers_down", [:]) == 0)
    #expect(
      try await value("openstack.volumes_unattached", ["tenant_id": "id-post"]) == 100
        * 1_073_741_824)
    #expect(try await value("ceph.days_to_85", ["cluster": "damavand"]).isNear(55, by: 0.5))
    #expect(
      try await value("blackbox.certificate", ["instance": "https://post.example"]).isNear(
        5, by: 0.1))
    #expect(try await value("slo.errors", ["job": "web"]).isNear(0.05, by: 0.001))
    #expect(try await value("slo.budget", ["job": "web"]).isNear((1 - 0.05 / 0.001), by: 0.5))
  }

  @Test func `a range is asked of what is in sight alone`() async throws {
    let query = try #require(MetricCatalogue.load().queries.first { $0.id == "libvirt.cpu_share" })
    let now = Date()
    for source in sources {
      _ = try await source.patiently(query)
      let narrow = query.narrowed(to: [
        ["domain": "instance-00000002"], ["domain": "instance-00000003"],
      ])
      let answer = try await source.range(
        narrow, from: now.addingTimeInterval(-3_600), to: now, step: 300)
      #expect(answer.series.count == 2, "\(source.name)")
      for series in answer.series {
        #expect((12...13).contains(series.points.count), "\(source.name)")
        #expect(zip(series.points, series.points.dropFirst()).allSatisfy { $1.at - $0.at == 300 })
      }
    }
  }

  @Test func `moments on whole steps are answered as they were asked, and holes stay holes`()
    async throws
  {
    // Within each twenty minutes ten in which there is nothing.
    let query = MetricQuery(
      id: "x", group: .host, titles: [:],
      expression: "vector(7) and on() (vector(time()) % 1200 < 600)", unit: .count, labels: [],
      exporter: "x", metrics: [])
    for (span, step) in [(900, 60), (86_400, 480), (2_592_000, 14_400), (54_995, 5)] {
      let end = Int(Date().timeIntervalSince1970) / step * step
      let start = end - span / step * step
      let wanted = stride(from: start, through: end, by: step).filter { $0 % 1_200 < 600 }
      for source in sources {
        let answer = try await source.range(
          query, from: Date(timeIntervalSince1970: Double(start)),
          to: Date(timeIntervalSince1970: Double(end)), step: step)
        let points = answer.series.first?.points ?? []
        #expect(points.map(\.at) == wanted, "\(source.name): every \(step) s")
        #expect(points.allSatisfy { $0.value == 7 })
      }
    }
  }

  @Test func `more points than Prometheus answers are refused in its words`() async throws {
    let query = try #require(MetricCatalogue.load().queries.first { $0.id == "host.cpu" })
    let now = Date()
    let error = await #expect(throws: SourceError.self) {
      try await prometheus.range(query, from: now.addingTimeInterval(-55_005), to: now, step: 5)
    }
    guard case .remote(.rejected(let kind, let message))? = error else {
      Issue.record(error ?? SourceError.locked)
      return
    }
    #expect(kind == "bad_data" && message.string.contains("11,000"), "\(kind): \(message)")
  }

  @Test func `a long query goes in the body, past every proxy's limit`() async throws {
    let names = (0..<400).map { "instance=~\"hv-01|nobody-\($0)\"" }.joined(separator: ",")
    let query = MetricQuery(
      id: "x", group: .host, titles: [:], expression: "node_load5{\(names)}", unit: .count,
      labels: ["instance"], exporter: "x", metrics: [])
    for source in sources {
      #expect(try await source.patiently(query).series.map(\.labels) == [["instance": "hv-01"]])
    }
  }

  @Test func `a query that is none is refused with the place`() async throws {
    let query = MetricQuery(
      id: "x", group: .host, titles: [:], expression: "sum(up", unit: .count, labels: [],
      exporter: "x", metrics: [])
    for source in sources {
      do {
        _ = try await source.instant(query, at: Date())
        Issue.record("answered")
      } catch SourceError.remote(.rejected(let kind, let message)) {
        #expect(!kind.isEmpty && message.string.contains("pars"), "\(kind): \(message)")
      }
    }
  }

  @Test func `a server knows which metrics it has`() async throws {
    let wanted = ["ceph_osd_up", "node_load5", "no_such_metric"]
    for source in sources {
      try await Patience.wait { try await source.known(of: wanted, at: Date()).count == 2 }
      #expect(try await source.known(of: wanted, at: Date()) == ["ceph_osd_up", "node_load5"])
      #expect(try await source.known(of: [], at: Date()) == [])
    }
  }

  @Test func `a password that was changed holds from the next request on`() async throws {
    let file = servers.folder + "/changing"
    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    try write("wrong")
    let source = PrometheusSource(
      MetricServer(
        name: "x", address: try ServerAddress(servers.prometheus),
        authorities: servers.certificates.certificate("ca"),
        credentials: .basic(user: MetricServers.user, password: .file(path: file))))
    let query = try #require(MetricCatalogue.load().queries.first)
    await #expect(throws: SourceError.remote(.unauthorised(status: 401))) {
      try await source.instant(query, at: Date())
    }
    try write(MetricServers.password)
    #expect(try await source.instant(query, at: Date()).isComplete)
  }
}

extension Double {
  fileprivate func isNear(_ other: Double, by distance: Double) -> Bool {
    abs(self - other) < distance
  }
}

extension MetricServers {
  @TaskLocal static var running: MetricServers?
}

/// Starts the servers once for all tests of a suite, and ends them behind the last.
struct WithMetricServers: SuiteTrait, TestScoping {
  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
    test.isSuite ? self : nil
  }

  func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let servers = try await onOwnThread { try MetricServers() }
    defer { servers.stop() }
    try await MetricServers.$running.withValue(servers) { try await function() }
  }
}

extension Trait where Self == WithMetricServers {
  static var withMetricServers: Self { Self() }
}
