import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `projects of agencies in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let day = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.tenant(2))
      for n in 1...3 { try loader.insert(Self.project(n)) }
      try loader.insert(Fixture.host(1))
      try loader.insert(Self.machine(1, project: 1, vcpus: 6, load: 0.5))
      try loader.insert(Self.machine(2, project: 1, vcpus: 2, load: 0.1))
      try loader.insert(Self.machine(3, project: nil, vcpus: 4, load: 0.9))
      try loader.insert(Self.volume)
    }
  }

  /// Two of the first agency, and one of the second without limits.
  private static func project(_ n: Int) -> CloudProject {
    CloudProject(
      id: RecordID(Int64(n)), code: Fixture.text("p-\(n)"), name: Fixture.text("پروژه \(n)"),
      tenant: RecordID(n == 3 ? 2 : 1), tenantName: n == 3 ? "دستگاه 2" : "دستگاه 1",
      quota: n == 3 ? .zero : Resources(vcpus: n * 10, memoryMiB: 32_768, diskGiB: 0, gpus: 0),
      state: n == 2 ? .disabled : .enabled, created: n == 1 ? day : nil)
  }

  private static func machine(
    _ n: Int, project: Int?, vcpus: Int, load: Double
  ) -> VirtualMachine {
    let it = Fixture.machine(n, vcpus: vcpus, load: load)
    return VirtualMachine(
      id: it.id, code: it.code, name: it.name, tenant: it.tenant, tenantName: it.tenantName,
      host: it.host, hostName: it.hostName, state: it.state, size: it.size, address: it.address,
      cpuLoad: it.cpuLoad, memoryLoad: it.memoryLoad, created: it.created,
      project: project.map { RecordID(Int64($0)) },
      projectName: project.map { Fixture.text("پروژه \($0)") } ?? "")
  }

  private static let volume = Volume(
    id: RecordID(1), code: "v-1", name: "data", tenant: RecordID(1), tenantName: "دستگاه 1",
    machine: nil, machineName: "", pool: "", sizeGiB: 5, state: .available, created: day,
    detached: nil, lastBackup: nil, project: RecordID(2), projectName: "پروژه 2")

  private func ids(
    _ sort: Sort<CloudProjectField> = Sort(.code),
    _ filter: RecordFilter<CloudProjectField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: CloudProject.self, sort, filter)
  }

  private func machines(_ filter: RecordFilter<VirtualMachineField>) async throws -> [Int64] {
    try await loaded.ids(of: VirtualMachine.self, Sort(.code), filter)
  }

  @Test func `they read back with what their machines hold and do`() async throws {
    let first = try #require(try await store.record(RecordID<CloudProject>(1)))
    #expect(first.use.allocated == Resources(vcpus: 8, memoryMiB: 16_384, diskGiB: 200, gpus: 0))
    // Loads are weighted by processors: (6 × 50% + 2 × 10%) / 8.
    #expect(first.use.machines == 2 && first.use.cpuLoad == 0.4)
    #expect(first.tightest?.kind == .vcpu && first.tightest?.share == 0.8)
    #expect(first.grants.projects == 2 && first.grants.granted.vcpus == 30)
    var bare = first
    (bare.use, bare.grants) = (.none, .none)
    #expect(bare == Self.project(1))
    let third = try #require(try await store.record(RecordID<CloudProject>(3)))
    #expect(third.tightest == nil && third.use == .none)
    #expect(try await store.record(RecordID<CloudProject>(9)) == nil)
    #expect(try await store.record(Self.volume.id) == Self.volume)
    let machine = Self.machine(3, project: nil, vcpus: 4, load: 0.9)
    #expect(try await store.record(machine.id) == machine)
    #expect(try store.defects() == [])
  }

  @Test func `they are listed in every order and by every condition`() async throws {
    for field in CloudProjectField.allCases {
      let there = try await ids(Sort(field))
      #expect(there.count == 3, "\(field)")
      #expect(try await ids(Sort(field, descending: true)) == there.reversed(), "\(field)")
    }
    func filtered(_ condition: Condition<CloudProjectField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await ids(Sort(.tightest, descending: true)) == [1, 2, 3])
    #expect(try await filtered(Condition(.tightest, .within(800_000, nil))) == [1])
    // Without a limit there is no share of it.
    #expect(try await filtered(Condition(.tightest, .within(nil, 0))) == [2])
    #expect(try await filtered(Condition(.tightest, .stated)) == [1, 2])
    #expect(try await filtered(Condition(.vcpuQuota, .stated, negated: true)) == [3])
    #expect(try await filtered(Condition(.machines, .within(1, nil))) == [1])
    #expect(try await filtered(Condition(.cpuUse, .within(nil, 500_000))) == [1])
    #expect(try await filtered(.is(.state, CloudProjectState.disabled)) == [2])
    #expect(try await filtered(Condition(.created, .stated, negated: true)) == [2, 3])
    #expect(try await ids(Sort(.code), RecordFilter(text: "دستگاه ۲ پروژه ۳")) == [3])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(1)))) == [1, 2])
  }

  @Test func `machines and volumes are found by their project`() async throws {
    #expect(try await machines(RecordFilter(Condition(.project, .holding("پروژه ۱")))) == [1, 2])
    #expect(try await machines(RecordFilter(Condition(.project, .stated, negated: true))) == [3])
    #expect(try await machines(RecordFilter(scope: .cloudProject(RecordID(1)))) == [1, 2])
    let byProject = try await loaded.ids(of: VirtualMachine.self, Sort(.project), RecordFilter())
    #expect(byProject.count == 3)
    let filter = RecordFilter<VolumeField>(scope: .cloudProject(RecordID(2)))
    #expect(try await loaded.ids(of: Volume.self, Sort(.project), filter) == [1])
  }

  @Test func `figures follow every change of a machine, in the lists, too`() async throws {
    let full = RecordFilter<CloudProjectField>(Condition(.tightest, .within(1_000_000, nil)))
    #expect(try await ids(Sort(.code), full) == [])
    try store.writeNow {
      try $0.execute(sql: "UPDATE machine SET vcpus = 8 WHERE id = 1; DELETE FROM volume")
    }
    #expect(try await ids(Sort(.code), full) == [1])
    try store.writeNow { try $0.execute(sql: "UPDATE machine SET project = 2 WHERE id = 1") }
    #expect(try await ids(Sort(.code), full) == [])
    #expect(try await ids(Sort(.machines, descending: true)).first == 2)
    try store.writeNow { try $0.execute(sql: "DELETE FROM machine") }
    #expect(try await store.record(RecordID<CloudProject>(2))?.use == ProjectUse.none)
    #expect(try store.defects() == [])
  }

  @Test func `more granted than there is, is said of all projects of the agency`() async throws {
    let beyond = RecordFilter<CloudProjectField>(.is(.grants, GrantStanding.beyond))
    #expect(try await ids(Sort(.code), beyond) == [])
    try store.writeNow { try $0.execute(sql: "UPDATE tenant SET vcpus = 29 WHERE id = 1") }
    #expect(try await ids(Sort(.code), beyond) == [1, 2])
    #expect(try await store.record(RecordID<CloudProject>(2))?.grants.beyond == [.vcpu])
    let cloud = try await store.cloudStatistics(on: Self.day)
    #expect(cloud.projects.map(\.id.raw) == [1, 2, 3])
    let agency = try #require(cloud.tenants.first { $0.id == RecordID(1) })
    #expect(agency.grants.projects == 2 && agency.grants.standing == .beyond)
  }

  @Test func `a file renames, moves and adds them, and says what is wrong with the others`()
    async throws
  {
    let text =
      "code,name,tenant_code,state,vcpus,created\n"
      + "p-1,تازه,T1,enabled,-1,\np-3,p-3,T1,false,5,\nnew,,T2,,4,2024-11-02\n"
      + "p-2,p-2,T2,,,\na,a,T9,,,\nb,b,,,,\nc,c,T1,gone,,\nd,d,T1,,-2,\n"
    let summary = try loaded.importing(.cloudProjects, text)
    #expect(summary.updated == 2 && summary.inserted == 1)
    // A project with a volume in it stays where it is.
    #expect(
      summary.rejectedByReason == [
        "conflict": 1, "unknownReference": 1, "missing": 1, "unknownWord": 1, "negative": 1,
      ])
    let first = try #require(try await store.record(RecordID<CloudProject>(1)))
    #expect(first.quota == .zero && first.created == nil && first.use.machines == 2)
    // Its machines are searched by its new name.
    #expect(try await machines(RecordFilter(Condition(.project, .holding("تازه")))) == [1, 2])
    #expect(try await machines(RecordFilter(text: "تازه")) == [1, 2])
    let moved = try #require(try await store.record(RecordID<CloudProject>(3)))
    #expect(moved.tenant == RecordID(1) && moved.state == .disabled)
    let new = try #require(try await store.record(RecordID<CloudProject>(4)))
    #expect(new.name == "new" && new.state == .enabled && new.quota.vcpus == 4)
    #expect(try loaded.importing(.cloudProjects, text).unchanged == 3)
    #expect(try store.defects() == [])
  }

  @Test func `an agency renamed by a file is found by its new name, and no more by the old`()
    async throws
  {
    let old = try #require(try await store.record(RecordID<Tenant>(1)))
    let held = try await machines(RecordFilter(scope: .tenant(RecordID(1))))
    #expect(!held.isEmpty)
    let text = "code,name,vcpus\n\(old.code.string),نهاد نوآیین,1\n"
    #expect(try loaded.importing(.tenants, text).updated == 1)
    #expect(try await machines(RecordFilter(text: "نوآیین")) == held)
    #expect(try await machines(RecordFilter(text: old.name)).filter(held.contains) == [])
    let agency = RecordFilter(Condition<VirtualMachineField>(.tenant, .holding("نوآیین")))
    #expect(try await machines(agency) == held)
    // The same file once more changes nothing.
    #expect(try loaded.importing(.tenants, text).unchanged == 1)
    #expect(try store.defects() == [])
  }

  @Test func `machines and volumes come into projects of their own agency alone`() async throws {
    let machines =
      "code,name,tenant_code,project_code,host,state,vcpus,memory_mib,created\n"
      + "m-3,vm-3,T1,p-2,میزبان 1,active,4,8192,2022-01-08\n"
      + "x,x,T1,p-3,میزبان 1,active,4,8192,2022-01-08\n"
      + "y,y,T1,p-9,میزبان 1,active,4,8192,2022-01-08\n"
      + "m-1,vm-1,T1,,میزبان 1,active,6,8192,2022-01-08\n"
    let first = try loaded.importing(.machines, machines)
    #expect(first.rejectedByReason == ["notOfAgency": 1, "unknownReference": 1])
    #expect(first.updated == 2)
    #expect(try await store.record(RecordID<VirtualMachine>(3))?.projectName == "پروژه 2")
    // What a row leaves empty becomes empty.
    #expect(try await store.record(RecordID<VirtualMachine>(1))?.project == nil)
    let volumes =
      "code,tenant_code,project,size,status,created\nv-1,T1,p-1,5,available,2024-11-02\n"
      + "v-2,T2,p-1,5,available,2024-11-02\n"
    let second = try loaded.importing(.volumes, volumes)
    #expect(second.updated == 1 && second.rejectedByReason == ["notOfAgency": 1])
    #expect(try await store.record(RecordID<Volume>(1))?.projectName == "پروژه 1")
    #expect(try store.defects() == [])
  }

  @Test func `notes lie on them as on any record`() async throws {
    let record = RecordRef(.cloudProjects, 1)
    let order = ChangeOrder([.addNote(record, "سهمیه خواسته شد")], who: "مریم")
    guard case .done(1, _) = try await store.carryOut(order, at: Fixture.morning) else {
      Issue.record("the order was refused")
      return
    }
    #expect(try await store.standing(of: record).noteCount == 1)
    guard case .cloudProject(let found) = try await store.record(record, on: Self.day) else {
      Issue.record("not found")
      return
    }
    #expect(found.id == RecordID(1))
  }
}
