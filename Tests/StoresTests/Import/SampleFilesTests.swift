import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

/// A file of every kind, as an office might send it, into a real store.
@Suite struct `Sample files` {
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let fixture: ImportFixture

  private static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Samples")

  /// Files in the order in which one refers to another, with how many records each holds.
  private static let files: [(ImportKind, String, Int)] = [
    (.endowments, "endowments.csv", 2), (.raqabat, "raqabat.csv", 3), (.leases, "leases.tsv", 1),
    (.instalments, "instalments.ndjson", 2), (.deeds, "deeds.csv", 1),
    (.legalFiles, "legal-files.csv", 1), (.shrines, "shrines.csv", 1),
    (.projects, "projects.ndjson", 1), (.investigations, "investigations.csv", 1),
    (.accounts, "accounts.csv", 1), (.spending, "spending.csv", 2),
    (.tenants, "tenants.csv", 2), (.cloudProjects, "cloud-projects.csv", 2),
    (.sites, "sites.csv", 2), (.hosts, "hosts.csv", 2),
    (.machines, "machines.ndjson", 2),
    (.volumes, "volumes.csv", 2), (.snapshots, "snapshots.csv", 2), (.backups, "backups.csv", 3),
    (.images, "images.csv", 2),
    (.networks, "networks.csv", 2), (.gpuNodes, "gpu-nodes.ndjson", 2),
    (.certificates, "certificates.csv", 2),
    (.onboardings, "onboardings.csv", 2), (.onboardingSteps, "onboarding-stages.csv", 2),
    (.incidents, "incidents.csv", 3), (.findings, "findings.csv", 3),
    (.userAccounts, "user-accounts.csv", 2), (.benchmarks, "benchmarks.csv", 2),
    (.gnaf, "gnaf.csv", 1),
    (.properties, "properties.txt", 2),
  ]

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    fixture = try ImportFixture()
  }

  @Test func `every kind has a sample`() {
    #expect(Self.files.map(\.0) == ImportKind.allCases)
  }

  @Test func `all are imported, and change nothing when they come again`() async throws {
    for round in 1...2 {
      for (kind, name, count) in Self.files {
        let summary = try fixture.run(
          kind, [Self.samples.appending(path: name).path], into: StoreImport(store))
        #expect(summary.rejectedByReason == [:], "\(name)")
        #expect(summary.inserted == (round == 1 ? count : 0), "\(name)")
        #expect(summary.unchanged == (round == 1 ? 0 : count), "\(name)")
        #expect(summary.files.first?.unknownColumns == [], "\(name)")
      }
    }
    let log = try await store.imports(Window(offset: 0, limit: 100))
    #expect(log.total == 2 * Self.files.count)
    #expect(log.rows.first?.kind == .properties)
    #expect(log.rows.allSatisfy { $0.state == .done && $0.who == "آزمون" && $0.digest != nil })
    let leases = try await store.leases(of: RecordID(1), on: Day(epoch: 20_300))
    #expect(leases.map(\.rent) == [Rial(120_000_000)])
    #expect(try store.defects() == [])
    let cloud = try await store.cloudStatistics(on: Day(epoch: 20_000))
    #expect(cloud.projects.map(\.code) == ["awqaf-web", "post-core"])
    #expect(cloud.projects.map(\.use.machines) == [1, 0])
    #expect(cloud.tenants.map(\.code) == ["awqaf", "post"])
    #expect(cloud.tenants.map(\.cpuLoad) == [0.125, nil])
    #expect(cloud.tenants.map(\.memoryLoad) == [nil, nil])
    #expect(cloud.tenants.map { $0.allocated.share(of: $0.quota, .vcpu) } == [8.0 / 256, nil])
    #expect(cloud.cpuLoad == 0.375 && cloud.hostsByState == [.up: 1, .maintenance: 1])
    #expect(try await store.hosts().map(\.machines) == [2, 0])
  }

  @Test func `an inventory without loads leaves what is known of them, and moves machines`()
    async throws
  {
    for (kind, name, _) in Self.files
    where [.tenants, .cloudProjects, .hosts, .machines].contains(kind) {
      // A copy: a file that is being imported is nobody else's meanwhile.
      let text = try String(contentsOf: Self.samples.appending(path: name), encoding: .utf8)
      _ = try fixture.run(kind, [try fixture.write(name, text)], into: StoreImport(store))
    }
    let hosts = "name,site,state,vcpus,memory_mib\nnode-001,مرکز داده ۱,up,96,524288\n"
    let machines =
      "code,name,tenant_code,host,state,vcpus,memory_mib,created\n"
      + "7d1f3b9c-6f0e-4c37-9a43-0d9c3a1d6e52,web-01,post,node-002,SHELVED_OFFLOADED,8,16384,"
      + "2024-11-02\nx,y,nobody,node-001,active,1,1,2024-11-02\n"
      + "y,y,post,node-009,active,1,1,2024-11-02\nz,z,post,node-001,gone,1,1,2024-11-02\n"
      + "v,v,post,node-001,active,,1,2024-11-02\n"
    let first = try fixture.run(
      .hosts, [try fixture.write("h.csv", hosts)], into: StoreImport(store))
    #expect(first.updated == 1)
    let second = try fixture.run(
      .machines, [try fixture.write("m.csv", machines)], into: StoreImport(store))
    #expect(second.updated == 1)
    #expect(
      second.rejectedByReason == ["unknownReference": 2, "unknownWord": 1, "missing": 1])
    let stored = try await store.hosts()
    #expect(stored.map(\.capacity.vcpus) == [96, 80] && stored.map(\.machines) == [1, 1])
    #expect(stored.map(\.cpuLoad) == [0.375, nil])
    let query = RecordQuery<VirtualMachine>(sort: Sort(.code))
    let rows = try await store.page(query, window: Window(offset: 0, limit: 9)).rows
    #expect(rows.map(\.state) == [.shelved, .shutoff])
    #expect(rows.map(\.cpuLoad) == [0.125, nil] && rows.map(\.tenantName).first == "شرکت ملی پست")
    #expect(try store.defects() == [])
  }

  @Test func `what refers to nothing, or to both, is refused`() throws {
    let files: [(ImportKind, String, String)] = [
      (.instalments, "contract,due,amount\nx,1404/01/01,5\n", "unknownReference"),
      (.accounts, "endowment_code,year,income,spent\nx,1402,1,1\n", "unknownReference"),
      (
        .projects,
        "code,endowment_code,shrine_code,title,budget,start,due,state\n"
          + "1,a,b,t,1,1402/01/01,1402/02/01,planned\n", "conflict"
      ),
      (
        .projects,
        "code,endowment_code,title,budget,start,due,state\n1,,t,1,1402/01/01,1402/02/01,planned\n",
        "missing"
      ),
      (
        .deeds, "deed_serial,province,units\n1,قم,nowhere\n", "unknownReference"
      ),
    ]
    for (kind, text, token) in files {
      let summary = try fixture.run(
        kind, [try fixture.write("a.csv", text)], into: StoreImport(store))
      #expect(summary.rejectedByReason == [token: 1])
    }
  }
}
