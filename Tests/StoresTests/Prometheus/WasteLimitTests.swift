import Domain
import Foundation
import Monitoring
import Patience
import Persian
import TestPrograms
import Testing

@testable import Stores

/// Every rule of what is no machine, and Azure's of machines, just above its limits, just below, and with
/// too little: asked of Debian's Prometheus and VictoriaMetrics.
@Suite(.serialized, .withWasteServers, .timeLimit(.patience))
struct WasteLimitTests {
  private let sources: [PrometheusSource]
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let today = JalaliFormat.day(of: Date(), zone: .gmt)

  init() throws {
    let servers = try #require(HistoryServers.running)
    sources = try [("prometheus", servers.prometheus), ("victoria", servers.victoria)].map {
      PrometheusSource(
        MetricServer(
          name: CleanText(RawText($0.0)), address: try ServerAddress($0.1),
          timeout: Patience.seconds))
    }
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try read(.tenants, "code,name\nawqaf,اوقاف\npost,پست\n")
    try read(.cloudProjects, "code,name,tenant_code\npost-web,وب,post\n")
    try read(
      .hosts, "name,site,state,vcpus,memory_mib\nhv-01,یک,up,64,262144\n")
    try read(
      .machines,
      """
      code,name,tenant_code,host,state,vcpus,memory_mib,disk_gib,created,role
      uuid-1,instance-1,post,hv-01,active,4,8192,40,1402/01/01,service
      uuid-2,instance-2,post,hv-01,active,4,8192,40,1402/01/01,standby

      """)
  }

  private func read(_ kind: ImportKind, _ text: String) throws {
    let fixture = try ImportFixture()
    let summary = try fixture.run(
      kind, [try fixture.write("\(kind.token).csv", text)], into: StoreImport(store))
    #expect(summary.rejectedByReason == [:])
  }

  /// What these rules say on each server.
  private func expect(
    found: [CleanText: Set<String>], unknown: [CleanText: Set<String>],
    _ check: (WasteReport) throws -> Void = { _ in }
  ) async throws {
    let rules = try WasteRule.load().filter { found[$0.id] != nil }
    for source in sources {
      for query in rules.flatMap(\.queries) { try await source.patiently(query) }
      let report = try #require(
        try await WasteSurvey([source], records: store, inventory: store)
          .reports(by: rules, at: Date(), today: today).first)
      func names(_ keys: [WasteKey]) -> [CleanText: Set<String>] {
        Dictionary(grouping: keys, by: \.rule)
          .mapValues { Set($0.map { $0.resource.map(\.string).joined(separator: " ") }) }
      }
      #expect(names(report.findings.map(\.key)) == found, "\(source.name)")
      #expect(names(Array(report.unjudged)) == unknown, "\(source.name)")
      try check(report)
    }
  }

  @Test func `volumes attached to nothing, and those that nothing is read from or written to`()
    async throws
  {
    try await expect(
      found: [
        "volume_unattached": ["v-free"], "google_volume_unused": ["v-free", "v-16"],
        "aws_volume_idle": ["v-quiet", "v-info"],
        "aws_volume_underused": ["v-free", "v-16", "v-14", "v-quiet", "v-info", "v-week"],
      ],
      unknown: [
        "volume_unattached": ["v-new", "v-standby"],
        "google_volume_unused": ["v-new", "v-standby"],
        "aws_volume_idle": ["v-late", "v-standby"],
        "aws_volume_underused": ["v-new", "v-late", "v-standby"],
      ]
    ) { report in
      #expect(report.excluded == [.standby: 1] && report.unknown == 2)
      // 100 + 2 × 50 + 3 × 20, each once.
      #expect(report.reclaimable == Resources(vcpus: 0, memoryMiB: 0, diskGiB: 260, gpus: 0))
      let free = try #require(report.findings.first { $0.resource == ["v-free"] })
      #expect(free.name == "data" && free.owner?.name == "اوقاف" && free.machine == nil)
      #expect(free.figures == [0] && free.coverage > 0.99 && free.saving?.diskGiB == 100)
      // Nobody knows the agency by its code; where there is a machine it is the machine's.
      #expect(report.findings.first { $0.resource == ["v-16"] }?.owner == nil)
      // The exporter says the project: its agency is the owner.
      #expect(report.findings.first { $0.resource == ["v-14"] }?.owner?.name == "پست")
      #expect(report.byTenant.map(\.resources) == [4, 1])
    }
  }

  @Test func `disks of machines, of which nobody says that they are volumes`() async throws {
    try await expect(
      found: ["aws_device_idle": ["instance-1 vdg", "instance-3 vdb"]],
      unknown: ["aws_device_idle": ["instance-1 vdi", "instance-2 vdc"]]
    ) { report in
      #expect(report.findings.map(\.saving?.diskGiB) == [20, nil])
      #expect(report.findings.map(\.owner?.name) == ["پست", nil])
      #expect(report.excluded == [.standby: 1])
    }
  }

  @Test func `floating addresses that nothing uses, and no capacity becomes free`() async throws {
    try await expect(
      found: [
        "aws_address_unused": ["f-idle", "f-new", "f-lately"], "google_address_unused": ["f-idle"],
      ],
      unknown: [
        "aws_address_unused": ["f-born"], "google_address_unused": ["f-new", "f-born"],
      ]
    ) { report in
      #expect(report.findings.allSatisfy { $0.saving == nil && $0.owner?.name == "اوقاف" })
      #expect(report.findings.first?.name == "185.1.1.6")
      #expect(report.byTenant.map(\.resources) == [3] && report.reclaimable == .zero)
    }
  }

  @Test func `load balancers without a healthy back end, or with fewer than 100 connections a day`()
    async throws
  {
    try await expect(
      found: [
        "aws_balancer_unserved": ["b-dead", "b-empty"], "aws_balancer_idle": ["b-dead", "b-99"],
      ], unknown: ["aws_balancer_unserved": ["b-new"], "aws_balancer_idle": ["b-new"]]
    ) { report in
      let figures = report.findings.map { [$0.name.string] + $0.figures.map { "\($0.rounded())" } }
      #expect(figures.contains(["www-b-99", "99.0"]) && figures.contains(["www-b-empty", "0.0"]))
    }
  }

  @Test func `databases that nobody is connected to`() async throws {
    try await expect(
      found: [
        "aws_postgres_idle": ["pg-01:9187 idle"], "aws_mysql_idle": ["my-01:9104"],
      ],
      unknown: [
        "aws_postgres_idle": ["pg-01:9187 new"], "aws_mysql_idle": ["my-03:9104"],
      ])
  }

  @Test func `machines that Azure would shut down`() async throws {
    try await expect(
      found: ["azure_idle": ["below"]], unknown: ["azure_idle": ["young"]]
    ) { report in
      let figures = try #require(report.findings.first).figures
      let expected = [0.019, 0.019, 0.0192]
      #expect(zip(figures, expected).allSatisfy { abs($0 - $1) < 1e-4 }, "\(figures)")
    }
  }

  @Test func `GPUs that do nothing, on machines that do nothing`() async throws {
    try await expect(
      found: [
        "gpu_idle": ["gpu-idle 0", "gpu-encodes 0", "gpu-works 0", "gpu-alone 0"],
        "gpu_instance_idle": ["gpu-idle 0"],
      ], unknown: ["gpu_idle": ["gpu-new 0"], "gpu_instance_idle": ["gpu-new 0"]]
    ) { report in
      #expect(report.reclaimable.gpus == 4)
    }
  }
}
