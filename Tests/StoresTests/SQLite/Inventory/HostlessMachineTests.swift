import Domain
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `machines without a host` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      for n in 1...2 { try loader.insert(Fixture.host(n)) }
      for n in 1...3 { try loader.insert(Fixture.machine(n, host: n == 3 ? 2 : 1)) }
    }
  }

  private static let header = "code,name,tenant_code,host,state,vcpus,memory_mib,disk_gib,created\n"

  private func row(_ code: String, _ state: String, host: String = "") -> String {
    "\(code),\(code),T1,\(host),\(state),4,8192,100,2022-01-08\n"
  }

  @Test(arguments: VirtualMachineState.allCases)
  func `are taken in where they need none, and refused where they do`(
    state: VirtualMachineState
  ) throws {
    let summary = try loaded.importing(.machines, Self.header + row("new", state.token))
    let isFree = [.shelved, .error, .build, .deleted].contains(state)
    #expect(summary.inserted == (isFree ? 1 : 0))
    #expect(summary.rejectedByReason == (isFree ? [:] : ["missing": 1]))
    #expect(try store.defects() == [])
  }

  @Test func `hold no place on a host, and all of the quota`() async throws {
    let text =
      Self.header + row("m-1", "SHELVED_OFFLOADED") + row("m-2", "SHUTOFF", host: "میزبان 1")
    #expect(try loaded.importing(.machines, text).updated == 2)
    let machine = try #require(try await store.record(RecordID<VirtualMachine>(1)))
    #expect(machine.host == nil && machine.hostName.isEmpty && machine.state == .shelved)
    let hosts = try await store.hosts()
    #expect(hosts.map(\.machines) == [1, 1])
    #expect(hosts.allSatisfy { $0.allocated.vcpus == 4 })
    #expect(try await store.holdings().map(\.id.raw) == [2, 3])
    // By quota, what is shut off or shelved is as much as what runs.
    let cloud = try await store.cloudStatistics(on: Day(epoch: 20_000))
    #expect(cloud.tenants.map(\.allocated.vcpus) == [12])
    #expect(cloud.tenants.map(\.allocated.diskGiB) == [300])
    #expect(cloud.allocated.vcpus == 8)
    #expect(try store.defects() == [])
    // It goes back to a host when it is taken up again.
    let again = Self.header + row("m-1", "ACTIVE", host: "میزبان 2")
    #expect(try loaded.importing(.machines, again).updated == 1)
    #expect(try await store.hosts().map(\.machines).reduce(0, +) == 3)
    #expect(try store.defects() == [])
  }

  @Test func `are listed in every order, and found by having none`() async throws {
    try store.writeNow {
      try $0.execute(sql: "UPDATE machine SET state = 7, host = NULL WHERE id = 2")
    }
    for field in VirtualMachineField.allCases {
      let up = try await loaded.ids(of: VirtualMachine.self, Sort(field), RecordFilter())
      let down = try await loaded.ids(
        of: VirtualMachine.self, Sort(field, descending: true), RecordFilter())
      #expect(up.count == 3 && down == up.reversed(), "\(field)")
    }
    func ids(_ condition: Condition<VirtualMachineField>) async throws -> [Int64] {
      try await loaded.ids(of: VirtualMachine.self, Sort(.code), RecordFilter(condition))
    }
    #expect(try await ids(Condition(.host, .stated)) == [1, 3])
    #expect(try await ids(Condition(.host, .stated, negated: true)) == [2])
    #expect(try await ids(Condition(.host, .holding("میزبان ۱"))) == [1])
    #expect(try store.defects() == [])
  }

  @Test func `have room in a store that demanded a host of every machine`() async throws {
    let folder = try ScratchFolder()
    let pool = try DatabasePool(
      path: folder.file, configuration: StoreConfiguration.pool(readOnly: false))
    try Schema.migrator().migrate(pool, upTo: "6: what the cloud is made of")
    try await pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO tenant VALUES (1, 'T1', 'دستگاه 1', x'01', 100, 1000000, 10000, 0);
          INSERT INTO host VALUES (1, 'h', 'تهران', 'R1', x'01', 1, 64, 262144, 2000, 0, 5, 5);
          INSERT INTO machine (id, name, name_key, tenant, host, state, vcpus, memory_mib, disk_gib,
            gpus, address, cpu_load, memory_load, created, code)
          VALUES (1, 'vm-1', x'01', 1, 1, 1, 4, 8192, 100, 0, '10.0.0.1', 5, 5, 19000, 'm-1');
          INSERT INTO volume (id, code, name, name_key, tenant, machine, pool, size_gib, state,
            created, detached, last_backup)
          VALUES (1, 'v-1', 'data', x'01', 1, 1, '', 1, 2, 19900, 8388607, 8388607);
          PRAGMA user_version = 6
          """)
    }
    try pool.close()
    let store = try SQLiteStore.open(at: folder.file)
    let before = try #require(try await store.record(RecordID<VirtualMachine>(1)))
    #expect(before.host == RecordID(1) && before.hostName == "h" && before.project == nil)
    try store.writeNow { db in
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "UPDATE machine SET host = 9 WHERE id = 1")
      }
      try db.execute(sql: "UPDATE machine SET host = NULL, state = 7 WHERE id = 1")
    }
    #expect(try await store.record(RecordID<VirtualMachine>(1))?.host == nil)
    #expect(try await store.record(RecordID<Volume>(1))?.machineName == "vm-1")
    #expect(try await store.hosts().map(\.machines) == [0])
    #expect(try store.defects() == [])
    try store.close()
  }
}
