import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `backups in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let today = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.tenant(2))
      try loader.insert(Fixture.host(1))
      for n in 1...4 { try loader.insert(Fixture.machine(n)) }
      try loader.insert(Fixture.machine(5, state: .shutoff))
      try loader.insert(Self.volume)
    }
  }

  private static let volume = Volume(
    id: RecordID(1), code: "v-1", name: "data", tenant: RecordID(2), tenantName: "دستگاه 2",
    machine: nil, machineName: "", pool: "", sizeGiB: 20, state: .available, created: today,
    detached: nil, lastBackup: nil)

  private static func backup(
    _ n: Int, of machine: Int?, _ state: BackupState = .done, ago: Int? = 0
  ) -> Backup {
    Backup(
      id: RecordID(Int64(n)), code: Fixture.text("b-\(n)"), name: Fixture.text("nightly-\(n)"),
      tenant: RecordID(machine == nil ? 2 : 1),
      tenantName: Fixture.text("دستگاه \(machine == nil ? 2 : 1)"),
      source: machine.map { .machine(RecordID(Int64($0))) } ?? .volume(RecordID(1)),
      sourceName: machine.map { Fixture.text("vm-\($0)") } ?? "data",
      kind: machine == nil ? .snapshot : .full, state: state,
      finished: ago.map { today.advanced(by: -$0) }, sizeGiB: state == .running ? nil : 10 * n,
      keptUntil: n == 1 ? nil : today.advanced(by: 30), site: n == 1 ? "" : "تهران",
      restored: n == 2 ? today : nil)
  }

  private func insert(_ backups: Backup...) throws {
    try store.load { loader in for backup in backups { try loader.insert(backup) } }
  }

  private func write(_ backups: Backup...) throws {
    try store.writeNow { db in
      let writer = try ResourceWriter(db)
      for backup in backups { try writer.write(backup, isNew: true) }
    }
  }

  private func duties(_ day: Day = today) async throws -> BackupDuties {
    try await store.cloudStatistics(on: day).duties.backups
  }

  private func lastBackup(_ n: Int64) throws -> Day? {
    try store.readNow { try MachineRow.machine(n, $0)?.lastBackup }
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    let all = [
      Self.backup(1, of: 1, .running, ago: nil), Self.backup(2, of: 2, ago: 3),
      Self.backup(3, of: nil, .failed, ago: 1),
    ]
    try store.load { loader in for one in all { try loader.insert(one) } }
    for one in all { #expect(try await store.record(one.id) == one) }
    #expect(try await store.record(RecordID<Backup>(9)) == nil)
    func ids(
      _ sort: Sort<BackupField>, _ filter: RecordFilter<BackupField> = RecordFilter()
    ) async throws -> [Int64] {
      let query = RecordQuery<Backup>(filter: filter, sort: sort)
      return try await store.page(query, window: Window(offset: 0, limit: 9)).rows.map(\.id.raw)
    }
    for field in BackupField.allCases {
      #expect(try await ids(Sort(field)).count == 3, "\(field)")
    }
    // What runs has no end: it comes last, and first in reverse.
    #expect(try await ids(Sort(.finished)) == [2, 3, 1])
    #expect(try await ids(Sort(.finished, descending: true)) == [1, 3, 2])
    func filtered(_ condition: Condition<BackupField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(.is(.state, BackupState.failed)) == [3])
    #expect(try await filtered(.is(.target, BackupTarget.volume)) == [3])
    #expect(try await filtered(.is(.kind, BackupKind.full)) == [1, 2])
    #expect(try await filtered(Condition(.restored, .stated, negated: true)) == [1, 3])
    #expect(try await filtered(Condition(.source, .holding("VM-2"))) == [2])
    #expect(try await filtered(Condition(.site, .stated)) == [2, 3])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(2)))) == [3])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .machine(RecordID(2)))) == [2])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .volume(RecordID(1)))) == [3])
    #expect(try await ids(Sort(.code), RecordFilter(text: "data")) == [3])
    #expect(try store.defects() == [])
  }

  @Test func `what a backup is of is found again by its key`() async throws {
    let machines = RecordQuery<VirtualMachine>(
      filter: RecordFilter(scope: .machine(RecordID(3))), sort: Sort(.name))
    let window = Window(offset: 0, limit: 9)
    #expect(try await store.page(machines, window: window).rows.map(\.id.raw) == [3])
    let volumes = RecordQuery<Volume>(
      filter: RecordFilter(scope: .volume(RecordID(1))), sort: Sort(.name))
    #expect(try await store.page(volumes, window: window).rows.map(\.id.raw) == [1])
  }

  @Test func `a machine has the day of its newest good backup, whoever writes`() throws {
    try insert(Self.backup(1, of: 1, ago: 9), Self.backup(2, of: 1, ago: 4))
    #expect(try lastBackup(1) == Self.today.advanced(by: -4))
    #expect(try lastBackup(2) == nil)
    try write(
      Self.backup(3, of: 1, .failed, ago: 0), Self.backup(4, of: 1, .running, ago: nil),
      Self.backup(5, of: 1, .expired, ago: 1), Self.backup(6, of: 2, ago: 2))
    #expect(try lastBackup(1) == Self.today.advanced(by: -4))
    #expect(try lastBackup(2) == Self.today.advanced(by: -2))
    try store.writeNow { db in
      try db.execute(
        sql: """
          UPDATE backup SET state = \(BackupState.expired.rawValue) WHERE id = 2;
          UPDATE backup SET machine = 3 WHERE id = 6;
          """)
    }
    #expect(try lastBackup(1) == Self.today.advanced(by: -9))
    #expect(try lastBackup(2) == nil && lastBackup(3) == Self.today.advanced(by: -2))
    #expect(try store.defects() == [])
    try store.writeNow { try $0.execute(sql: "DELETE FROM backup") }
    #expect(try lastBackup(1) == nil && lastBackup(3) == nil)
    // What the inventory says of a machine again leaves alone what its backups say.
    try write(Self.backup(7, of: 3, ago: 1))
    try store.writeNow { db in
      var cloud = try CloudWriter(db)
      try cloud.write(Fixture.machine(3, vcpus: 9))
      try cloud.finish()
    }
    #expect(try lastBackup(3) == Self.today.advanced(by: -1))
    #expect(try store.defects() == [])
  }

  @Test func `machines that run are counted by how old their newest good backup is`() async throws {
    // Where nobody tells of backups, nothing is known of them.
    #expect(try await duties().machines == [:])
    try write(
      Self.backup(1, of: 1, ago: 1), Self.backup(2, of: 2, ago: 2), Self.backup(3, of: 3, ago: 40))
    // The fourth never had one; the fifth is off.
    #expect(
      try await duties().machines == [.upToADay: 1, .upTo7Days: 1, .older: 1, .never: 1])
    #expect(
      try await duties(Self.today.advanced(by: 6)).machines == [
        .upTo7Days: 1, .upTo30Days: 1, .older: 1, .never: 1,
      ])
    try store.writeNow { db in
      try db.execute(
        sql: """
          UPDATE machine SET role = \(MachineRole.standby.rawValue) WHERE id = 3;
          UPDATE machine SET created = \(Self.today.epoch - 1) WHERE id = 4;
          """)
    }
    // One that stands by need not have any, and one of yesterday none yet.
    #expect(try await duties().machines == [.upToADay: 1, .upTo7Days: 1])
    let query = RecordQuery<VirtualMachine>(
      filter: RecordFilter(
        .is(.role, MachineRole.service), .is(.state, VirtualMachineState.active),
        Condition(.lastBackup, .within(Self.today.epoch - 1, nil), negated: true)),
      sort: Sort(.lastBackup))
    #expect(
      try await store.page(query, window: Window(offset: 0, limit: 9)).rows.map(\.id.raw) == [2, 4])
    #expect(try store.defects() == [])
  }

  @Test func `failures are counted for a week`() async throws {
    try write(
      Self.backup(1, of: 1, .failed, ago: 0), Self.backup(2, of: 2, .failed, ago: 7),
      Self.backup(3, of: nil, .failed, ago: 8), Self.backup(4, of: 3, ago: 0))
    #expect(try await duties().failed == 2)
    #expect(try await duties(Self.today.advanced(by: 9)).failed == 0)
  }

  @Test func `a file brings them, and says what is wrong with the others`() async throws {
    let text =
      "code,project_id,server_id,volume_id,kind,status,finished_at,size,kept_until,restored_at\n"
      + "x-1,T1,m-1,,کامل,completed,2024-10-03T21:00:00Z,7,2024-12-01,2024-10-05\n"
      + "x-2,T2,,v-1,snapshot,creating,,,,\n"
      + "a,T9,m-1,,full,done,2024-10-03,1,,\nb,T1,m-9,,full,done,2024-10-03,1,,\n"
      + "c,T1,,v-9,full,done,2024-10-03,1,,\nd,T1,m-1,v-1,full,done,2024-10-03,1,,\n"
      + "e,T1,,,full,done,2024-10-03,1,,\nf,T1,m-1,,full,done,,1,,\n"
      + "g,T1,m-1,,full,running,2024-10-03,1,,\nh,T1,m-1,,whole,done,2024-10-03,1,,\n"
      + "i,T1,m-1,,full,done,2024-10-03,1,2024-10-02,\nj,T1,m-1,,full,done,2024-10-03,-1,,\n"
      + "k,T1,m-1,,full,done,2024-10-03,1,,2024-13-02\n"
    let summary = try loaded.importing(.backups, text)
    #expect(summary.inserted == 2)
    #expect(
      summary.rejectedByReason == [
        "unknownReference": 3, "conflict": 2, "missing": 2, "unknownWord": 1,
        "endsBeforeStart": 1, "negative": 1, "notADate": 1,
      ])
    let stored = try #require(try await store.record(RecordID<Backup>(1)))
    // Half past midnight in Tehran: a moment falls on Iran's day.
    #expect(stored.finished == Day(gregorian: 2024, 10, 4))
    #expect(stored.name == "x-1" && stored.sourceName == "vm-1" && stored.state == .done)
    #expect(try lastBackup(1) == stored.finished)
    let running = try await store.record(RecordID<Backup>(2))
    #expect(running?.source == .volume(RecordID(1)) && running?.sizeGiB == nil)
    #expect(try store.defects() == [])
  }
}
