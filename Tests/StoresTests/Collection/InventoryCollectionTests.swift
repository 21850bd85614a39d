import Domain
import Foundation
import Persian
import TestPrograms
import Testing

@testable import Stores

/// The cloud's inventory read off Debian's Prometheus and VictoriaMetrics into a store.
@Suite(.serialized, .withMetricServers)
struct InventoryCollectionTests {
  private let servers: MetricServers
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let now = Date()
  private let today: Day
  private let deliveries: [MetricDelivery]

  init() throws {
    servers = try #require(MetricServers.running)
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    today = JalaliFormat.day(of: now, zone: .gmt)
    deliveries = try MetricDelivery.load()
  }

  private func read(_ kind: ImportKind, _ text: String) throws {
    let fixture = try ImportFixture()
    let summary = try fixture.run(
      kind, [try fixture.write("\(kind.token).csv", text)], into: StoreImport(store))
    #expect(summary.rejectedByReason == [:])
  }

  /// Collects all kinds and imports each, as the command does.
  @discardableResult
  private func collect(
    from sources: [any MetricSource], by deliveries: [MetricDelivery]? = nil
  ) async throws -> [ImportKind: (rows: CollectedRows, done: ImportSummary)] {
    let deliveries = deliveries ?? self.deliveries
    var collection = InventoryCollection(sources, records: store, at: Date(), today: today)
    let fixture = try ImportFixture()
    var all: [ImportKind: (CollectedRows, ImportSummary)] = [:]
    for kind in MetricDelivery.kinds {
      let rows = try await collection.rows(of: kind, by: deliveries)
      let file = try fixture.write("\(kind.token).ndjson", try rows.lines())
      guard !rows.rows.isEmpty else {
        all[kind] = (rows, ImportSummary())
        continue
      }
      all[kind] = (rows, try fixture.run(kind, [file], into: StoreImport(store)))
    }
    return all
  }

  /// A source once it answers with all that the inventory is read off.
  private func ready(_ source: PrometheusSource) async throws -> PrometheusSource {
    for delivery in deliveries {
      try await source.patiently(delivery.rows)
      for lookup in delivery.lookups where !lookup.query.expression.contains("VGPU") {
        try await source.patiently(lookup.query)
      }
    }
    return source
  }

  private func only<Record: Listed>(
    _: Record.Type, _ field: Record.Field
  ) async throws -> [Record] { try await store.all(Record.self, by: field) }

  @Test(arguments: [0, 1])
  func `an empty store is filled with all that exporters tell of`(_ server: Int) async throws {
    let source = try await ready(try servers.sources[server])
    let done = try await collect(from: [source])
    for (kind, outcome) in done {
      #expect(outcome.done.rejectedByReason == [:], "\(kind)")
      #expect(outcome.rows.isComplete && outcome.rows.untold == [], "\(kind)")
      #expect(!outcome.rows.rows.isEmpty, "\(kind)")
    }

    let tenants = try await only(Tenant.self, .code)
    #expect(tenants.map(\.code) == ["d-awqaf", "d-post", "d-sabt"])
    #expect(tenants.map(\.name) == ["awqaf", "post", "sabt"])
    let projects = try await only(CloudProject.self, .code)
    #expect(projects.map(\.code) == ["id-awqaf", "id-post", "id-sabt"])
    #expect(projects.map(\.tenantName) == tenants.map(\.name))
    // OpenStack's −1 is no limit.
    #expect(projects.map(\.quota.vcpus) == [100, 100, 0])
    #expect(projects.allSatisfy { $0.quota.diskGiB == 1_000 && $0.state == .enabled })

    let hosts = try await only(HostMachine.self, .name)
    #expect(hosts.map(\.name) == ["hv-01", "hv-02"])
    #expect(hosts.map(\.site) == ["tehran-1", "yazd-1"])
    #expect(hosts.map(\.state) == [.up, .down])
    let whole = Resources(vcpus: 128, memoryMiB: 524_288, diskGiB: 8_000, gpus: 0)
    #expect(hosts.allSatisfy { $0.capacity == whole })
    let load = try #require(hosts[0].cpuLoad)
    #expect((0.1...0.5).contains(load) && hosts[0].memoryLoad.map { abs($0 - 0.75) < 0.01 } == true)

    let machines = try await only(VirtualMachine.self, .code)
    #expect(machines.map(\.code) == ["vm-0", "vm-1", "vm-2", "vm-3"])
    #expect(machines.map(\.name) == ["web-0", "web-1", "web-2", "web-3"])
    #expect(machines.map(\.state) == [.active, .active, .shutoff, .error])
    #expect(machines.map(\.hostName) == ["hv-01", "hv-02", "hv-01", "hv-02"])
    #expect(machines.map(\.tenantName) == ["awqaf", "post", "sabt", "awqaf"])
    #expect(machines.map(\.projectName) == ["awqaf-main", "post-main", "sabt-main", "awqaf-main"])
    let size = Resources(vcpus: 4, memoryMiB: 8_192, diskGiB: 40, gpus: 0)
    #expect(machines.allSatisfy { $0.size == size && $0.created == today })
    #expect(machines[2].cpuLoad.map((0.4...1).contains) == true)
    #expect(machines[3].cpuLoad == nil && machines[0].memoryLoad == 0.375)
    #expect(machines[0].address == "10.0.0.1")
    #expect(
      machines.map(\.hypervisorName) == (1...4).map { CleanText(RawText("instance-0000000\($0)")) })

    let volumes = try await only(Volume.self, .code)
    #expect(volumes.map(\.code) == ["v-awqaf", "v-boot", "v-post", "v-sabt"])
    #expect(volumes.map(\.machineName) == ["", "web-0", "", ""])
    #expect(volumes.map(\.state) == [.available, .inUse, .available, .error])
    #expect(volumes[1].name == "v-boot" && volumes.allSatisfy { $0.detached == nil })

    let images = try await only(SystemImage.self, .code)
    #expect(images.map(\.system) == ["Debian 12"] && images.map(\.sizeGiB) == [3])
    #expect(images[0].tenantName == "awqaf" && images[0].visibility == .public)
    #expect(today - images[0].created >= 40)
    let networks = try await only(CloudNetwork.self, .code)
    #expect(networks.map(\.code) == ["net-public"] && networks[0].kind == .external)
    #expect(networks[0].prefix.text == "185.0.2.0/23" && networks[0].vlan == 101)
    #expect(networks[0].addresses == 508 && networks[0].used == 460)
    let nodes = try await only(GPUNode.self, .code)
    #expect(nodes.map(\.model) == ["A100"] && nodes[0].gpus == 2 && nodes[0].allocated == 2)
    #expect(nodes[0].memoryGiB == 40 && nodes[0].state == .up)
    let certificates = try await only(Certificate.self, .code)
    #expect(certificates.map(\.name) == ["https://awqaf.example", "https://post.example"])
    #expect((38...41).contains(certificates[0].expires - today))
  }

  @Test func `what metrics do not say stays, what they say anew is taken`() async throws {
    let source = try await ready(try servers.sources[0])
    try await collect(from: [source])
    try read(
      .hosts, "name,site,rack,state,vcpus,memory_mib\nhv-01,old,R7,maintenance,1,1\n")
    try read(
      .machines,
      """
      code,name,tenant_code,host,state,vcpus,memory_mib,created,role
      vm-0,old,d-post,hv-02,shutoff,1,1,1402/01/01,standby
      vm-ghost,ghost,d-post,hv-02,shutoff,1,1,1402/01/01,service

      """)
    try read(
      .volumes,
      """
      code,name,tenant_code,machine_code,size_gib,state,created,last_backup
      v-awqaf,data,d-awqaf,vm-0,50,in-use,1402/01/01,1404/01/01

      """)
    let done = try await collect(from: [source])
    #expect(done.values.allSatisfy { $0.done.rejectedByReason == [:] })

    let host = try #require(try await only(HostMachine.self, .name).first)
    #expect(host.rack == "R7" && host.site == "tehran-1" && host.state == .up)
    #expect(host.capacity.vcpus == 128)
    let machines = try await only(VirtualMachine.self, .code)
    #expect(machines.map(\.code) == ["vm-0", "vm-1", "vm-2", "vm-3", "vm-ghost"])
    #expect(machines[0].role == .standby && machines[0].name == "web-0")
    #expect(machines[0].tenantName == "awqaf" && machines[0].hostName == "hv-01")
    #expect(machines[0].created == (try #require(JalaliDate.parse("1402/01/01"))))
    // What no server ever told of is named, and left.
    #expect(done[.machines]?.rows.untold == ["vm-ghost"] && machines[4].state == .shutoff)
    let volume = try #require(try await only(Volume.self, .code).first)
    #expect(volume.machine == nil && volume.detached == today && volume.sizeGiB == 100)
    #expect(volume.lastBackup != nil && volume.created < today)
  }

  @Test func `a machine that is told of no more is deleted and holds nothing, and may come back`()
    async throws
  {
    let source = try await ready(try servers.sources[0])
    try await collect(from: [source])
    try read(
      .machines,
      """
      code,name,tenant_code,project_code,host,state,vcpus,memory_mib,created,hypervisor_name
      vm-old,old,d-awqaf,id-awqaf,hv-01,active,16,32768,1402/01/01,instance-000000ff
      vm-csv,csv,d-awqaf,id-awqaf,hv-01,active,1,1024,1402/01/01,

      """)
    func held() async throws -> [Int] {
      let tenant = try #require(try await only(Tenant.self, .code).first)
      let host = try #require(try await only(HostMachine.self, .name).first)
      let project = try #require(try await only(CloudProject.self, .code).first)
      return [tenant.allocated.vcpus, host.allocated.vcpus, project.use.allocated.vcpus]
    }
    let before = try await held()
    let done = try await collect(from: [source])
    #expect(done[.machines]?.rows.deleted == ["vm-old"] && done[.machines]?.rows.told == 4)
    #expect(done[.machines]?.rows.untold == ["vm-csv"])
    let gone = try #require(try await only(VirtualMachine.self, .code).last)
    #expect(gone.code == "vm-old" && gone.state == .deleted && gone.host == nil)
    #expect(try await held() == before.map { $0 - 16 })
    #expect(try store.defects() == [])
    let figures = try await store.cloudStatistics(on: today)
    #expect(figures.machines == 5 && figures.machinesByState[.deleted] == 1)
    // It is not deleted twice.
    let again = try await collect(from: [source])
    #expect(again[.machines]?.rows.deleted == [])
    // A delivery, or its metrics, bring it back.
    try read(
      .machines,
      "code,name,tenant_code,project_code,host,state,vcpus,memory_mib,created\n"
        + "vm-old,old,d-awqaf,id-awqaf,hv-01,active,16,32768,1402/01/01\n")
    let after = try await held()
    #expect(after == before)
    #expect(try store.defects() == [])
  }

  @Test func `too many gone at once are left, unless that is asked for`() {
    let standing = Dictionary(
      uniqueKeysWithValues: (0..<40).map { n -> (String, [ImportColumn: String]) in
        ("vm-\(n)", [.code: "vm-\(n)", .hypervisorName: "i-\(n)", .state: "active"])
      })
    func rows(told count: Int, _ takesAllGone: Bool = false) -> CollectedRows {
      let told = standing.filter { Int($0.key.dropFirst(3)) ?? 0 < count }
      return CollectedRows(
        .machines, told: told, standing: standing, isComplete: true, takesAllGone: takesAllGone)
    }
    #expect(rows(told: 30).deleted.count == 10 && rows(told: 30).untold == [])
    #expect(rows(told: 29).deleted == [] && rows(told: 29).untold.count == 11)
    #expect(rows(told: 29, true).deleted.count == 11)
    #expect(rows(told: 0, true).deleted == [] && rows(told: 0, true).rows.isEmpty)
    let partial = CollectedRows(
      .machines, told: [:], standing: standing, isComplete: false, takesAllGone: true)
    #expect(partial.deleted == [] && partial.untold == [])
  }

  @Test func `nothing new is nothing written`() async throws {
    let source = try await ready(try servers.sources[1])
    try await collect(from: [source])
    let again = try await collect(from: [source])
    for kind in [ImportKind.tenants, .cloudProjects, .volumes, .images, .networks, .gpuNodes] {
      let done = try #require(again[kind]?.done)
      #expect(done.rows > 0 && done.unchanged == done.rows, "\(kind)")
    }
  }

  @Test func `of what two servers tell the first counts`() async throws {
    let sources = try servers.sources
    for source in sources { _ = try await ready(source) }
    let done = try await collect(from: sources)
    #expect(done[.machines]?.rows.rows.count == 4 && done[.hosts]?.rows.rows.count == 2)
  }

  @Test func `a server that is not there fails the kind, and says so`() async throws {
    let nobody = PrometheusSource(
      MetricServer(
        name: "nobody", address: try ServerAddress("http://127.0.0.1:\(try FreePort.find())"),
        timeout: 5))
    var collection = InventoryCollection([nobody], records: store, at: now, today: today)
    await #expect(throws: SourceError.self) {
      _ = try await collection.rows(of: .machines, by: deliveries)
    }
  }

  @Test func `without exporters nothing is told, and nothing is missed`() async throws {
    try read(.tenants, "code,name\nawqaf,اوقاف\n")
    var collection = InventoryCollection(
      [try servers.sources[0]], records: store, at: now, today: today)
    let own =
      try deliveries.filter { $0.kind != .tenants }
      + [#require(deliveries.first { $0.kind == .tenants }).renamed(metric: "nobody_has_this")]
    let rows = try await collection.rows(of: .tenants, by: own)
    #expect(rows.rows.isEmpty && rows.untold.isEmpty && rows.isComplete)
  }

  @Test func `promtool finds nothing wrong with any query`() throws {
    var rules = "groups:\n- name: inventory\n  rules:\n"
    let queries = deliveries.flatMap(\.queries)
    for (count, query) in queries.enumerated() {
      let expression = query.expression.split(separator: "\n").joined(separator: " ")
      rules += "  - record: inventory:q\(count)\n    expr: '\(expression)'\n"
    }
    let file = servers.folder + "/inventory-rules.yml"
    try Data(rules.utf8).write(to: URL(filePath: file))
    let words = try ServerProcess.run("/usr/bin/promtool", ["check", "rules", file])
    #expect(words.contains("SUCCESS: \(queries.count) rules found"))
  }
}

extension MetricDelivery {
  /// The same, read off another metric.
  fileprivate func renamed(metric: String) -> MetricDelivery {
    MetricDelivery(
      id: id, kind: kind,
      rows: MetricQuery(
        id: rows.id, group: rows.group, titles: [:],
        expression: rows.expression.replacing(rows.metrics[0], with: metric), unit: .count,
        labels: rows.labels, exporter: "", metrics: [metric]),
      columns: columns, figure: figure, lookups: lookups, otherwise: otherwise)
  }
}
