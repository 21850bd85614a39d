import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `a store of the second version` {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// What a store has: tables, indexes and triggers.
  private static func names(in store: SQLiteStore) throws -> Set<String> {
    try store.readNow { db in
      try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
    }
  }

  /// The tables that statements create, those that refer to others first.
  private static func tables(_ creation: [String]) -> [String] {
    creation.joined(separator: "\n").split(separator: "\n")
      .filter { $0.hasPrefix("CREATE TABLE ") }
      .compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
      .reversed()
  }

  /// The tables of the fifth step, and of the sixth.
  private static let ledger = tables(CloudLedger.creation)
  private static let sixth = tables(ResourceTables.creation + CloudSecurity.creation)
  private static let sixthTallies = (Tally.resources + Tally.security).map(\.table)

  /// The tables of the seventh step, and its counters.
  private static let seventh = tables(ProjectTables.creation + SnapshotTables.creation)
  private static let seventhTallies = Tally.projects.map(\.table)

  /// Takes away what the eighth step made.
  private static func forgetEighth(_ db: Database) throws {
    try Derived.unwatch(db)
    try db.execute(
      sql: """
        ALTER TABLE machine DROP COLUMN hypervisor_name;
        DELETE FROM \(Schema.steps) WHERE identifier LIKE '8:%'
        """)
  }

  /// Takes away what the seventh step and the eighth made.
  private static func forgetSeventh(_ db: Database) throws {
    try forgetEighth(db)
    try db.execute(
      sql: """
        DROP INDEX host_facets;
        DROP INDEX tenant_facets;
        DROP INDEX machine_by_project;
        DROP INDEX volume_by_project;
        ALTER TABLE machine DROP COLUMN project;
        ALTER TABLE volume DROP COLUMN project;
        """)
    for table in seventhTallies + seventh { try db.execute(sql: "DROP TABLE \(table)") }
    try db.execute(
      sql: """
        DELETE FROM revision WHERE subject IN ('cloud_project', 'host', 'tenant');
        DELETE FROM \(Schema.steps) WHERE identifier LIKE '7:%'
        """)
  }

  /// Takes away what the sixth step and those after it made.
  private static func forgetSixth(_ db: Database) throws {
    try forgetSeventh(db)
    for table in sixthTallies + sixth { try db.execute(sql: "DROP TABLE \(table)") }
    try db.execute(
      sql: """
        DROP INDEX machine_facets;
        ALTER TABLE machine DROP COLUMN last_backup;
        CREATE INDEX machine_facets ON machine (state, id, vcpus);
        DELETE FROM \(Schema.steps) WHERE identifier LIKE '6:%'
        """)
  }

  /// Takes away what the fifth step and those after it made.
  private static func forgetLedger(_ db: Database) throws {
    try forgetSixth(db)
    for tally in Tally.all where ledger.contains(tally.source) {
      try db.execute(sql: "DROP TABLE \(tally.table)")
    }
    for table in ledger { try db.execute(sql: "DROP TABLE \(table)") }
    try db.execute(sql: "DELETE FROM \(Schema.steps) WHERE identifier LIKE '5:%'")
  }

  /// What the program before this one left: its tables, indexes, counters and triggers.
  private func secondVersion() throws {
    let pool = try DatabasePool(
      path: folder.file, configuration: StoreConfiguration.pool(readOnly: false))
    try Schema.migrator().migrate(pool, upTo: "2: the registry whole")
    try pool.write { db in
      let newIndexes = Set(
        (SecondaryIndex.queue + SecondaryIndex.quality + SecondaryIndex.post).map(\.name)
          + [
            "machine_code_unique", "machine_facets", "machine_by_project", "host_facets",
            "tenant_facets",
          ])
      let newTables = Self.ledger + Self.sixth + Self.seventh
      for index in SecondaryIndex.all
      where !newIndexes.contains(index.name) && !newTables.contains(index.table) {
        try db.execute(sql: index.creation)
      }
      let newTallies = Set(
        Tally.quality.map(\.table) + Self.sixthTallies + Self.seventhTallies
          + ["certificate_day"])
      for tally in Tally.all where !newTallies.contains(tally.table) {
        try db.execute(sql: tally.creation)
      }
      try db.execute(sql: Revision.raise)
      try db.execute(sql: "DELETE FROM revision WHERE subject = 'gnaf'")
      let young =
        [
          "decision_ground", "address_gains_value", "address_follows_rent", "gnaf_revised",
          "known_item", "second_review", "post_request", "post_batch",
          "certificate_day", "machine_follows_backup", "host_revised", "tenant_revised",
        ] + newTallies + newTables
      for trigger in Trigger.all where !young.contains(where: { trigger.name.hasPrefix($0) }) {
        try db.execute(sql: trigger.creation)
      }
      try db.execute(
        sql: """
          INSERT INTO province (id, name, folded, rank) VALUES (1, 'یزد', 'یزد', x'01');
          INSERT INTO county (id, name, folded, rank) VALUES (1, 'یزد', 'یزد', x'01');
          INSERT INTO endowment (id, code, name, name_key, kind, custody, trusteeship, use, status,
            donor, trustee, deed_number, founded_year, province, county, locality, intentions,
            unit_count, registered)
          VALUES (1, 'E-1', 'وقف', x'01', 1, 1, 1, 1, 1, '', '', '', 1300, 1, 1, '', 0, 0, 20000);
          INSERT INTO property_address (id, code, endowment_name, province, county, text, postcode,
            state, arrived)
          VALUES (1, 'A-1', 'وقف', 1, 1, 'بازار، کوچه يكم', '', 7, 5),
            (2, 'A-2', 'وقف', 1, 1, 'بازار، کوچه یکم', '', 4, 6),
            (3, 'A-3', 'وقف', 1, 1, 'بازار، کوچه یکم', '', 1, 7);
          PRAGMA user_version = 2
          """)
      let decision = Decision(
        id: RecordID(1), address: RecordID(1), verdict: .askPost, reviewer: "سارا",
        moment: Fixture.morning, previous: .received)
      try AddressWriter.writeOld(decision, db)
    }
    try pool.close()
  }

  @Test func `becomes one of today's, with all that follows, and its chain holds`() async throws {
    try secondVersion()
    #expect(throws: SourceError.corrupt(.older)) {
      try SQLiteStore.open(at: folder.file, readOnly: true)
    }
    let store = try SQLiteStore.open(at: folder.file)
    let names = try store.readNow { db in
      try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
    }
    #expect(SecondaryIndex.all.allSatisfy { names.contains($0.name) })
    #expect(Trigger.all.allSatisfy { names.contains($0.name) })
    #expect(try store.defects() == [])
    #expect(try store.verifyAudit().holds)
    #expect(try store.gnafRevision() > 0)
    #expect(try store.secondReviewShare() == 0.05)
    let report = try await store.report(at: Fixture.morning)
    #expect(report.clerks == [QueueReport.ClerkWork(clerk: "سارا", today: 1, week: 1)])
    let keys = try store.readNow {
      try Int64.fetchAll($0, sql: "SELECT text_key FROM property_address")
    }
    #expect(Set(keys).count == 1 && keys.first != 0)
    let desk = Fixture.desk()
    // A decision on what had only just come in is taken back as ever.
    let undone = try await store.undo(at: desk, now: Fixture.morning)
    #expect(undone?.decision.previous == .received)
    #expect(
      try await store.take(TakingChoice(), besides: nil, at: desk, now: Fixture.morning)?
        .address.id == RecordID(2))
    try store.close()
    try SQLiteStore.open(at: folder.file, readOnly: true).close()
  }

  @Test func `of the third version loses its words of addresses, and its machines get codes`()
    throws
  {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.gnaf(1))
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
      try loader.insert(Fixture.machine(2, state: .shutoff))
    }
    try store.writeNow { db in
      try Self.forgetLedger(db)
      try db.execute(
        sql: """
          CREATE TABLE gnaf_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
          CREATE TABLE gnaf_token (county INTEGER, word INTEGER, gnaf INTEGER);
          CREATE TABLE gnaf_frequency (word INTEGER, county INTEGER, n INTEGER);
          CREATE TRIGGER gnaf_frequency_insert AFTER INSERT ON gnaf_token
            BEGIN UPDATE gnaf_frequency SET n = n + 1; END;
          DROP INDEX machine_code_unique;
          DROP INDEX machine_facets;
          ALTER TABLE machine DROP COLUMN code;
          ALTER TABLE machine DROP COLUMN role;
          DELETE FROM \(Schema.steps) WHERE identifier LIKE '4:%';
          PRAGMA user_version = 3
          """)
    }
    try store.close()
    let again = try SQLiteStore.open(at: folder.file)
    let names = try again.readNow { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE name GLOB 'gnaf_*'")
    }
    #expect(Set(names).isDisjoint(with: ["gnaf_word", "gnaf_token", "gnaf_frequency"]))
    #expect(try again.rows(withPostcode: Fixture.gnaf(1).postcode).count == 1)
    let machine = try again.readNow { try MachineRow.machine(2, $0) }
    #expect(machine?.code == "vm-2" && machine?.state == .shutoff)
    #expect(try again.defects() == [])
    try again.close()
  }

  @Test func `of the fourth version can answer for the cloud, and keeps what it had`() async throws
  {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
    }
    try store.writeNow { db in
      try Self.forgetLedger(db)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    try store.close()
    let again = try SQLiteStore.open(at: folder.file)
    let names = try Self.names(in: again)
    #expect(names.isSuperset(of: Self.ledger))
    #expect(SecondaryIndex.all.allSatisfy { names.contains($0.name) })
    #expect(Trigger.all.allSatisfy { names.contains($0.name) })
    #expect(try again.readNow { try MachineRow.machine(1, $0) } == Fixture.machine(1))
    let volumes = RecordQuery<Volume>(sort: Sort(.name))
    #expect(try await again.page(volumes, window: Window(offset: 0, limit: 9)).total == 0)
    #expect(try again.defects() == [] && again.verifyAudit().holds)
    #expect(try await again.wasteStatistics(on: Day(epoch: 20_000)).open == 0)
    try again.close()
  }

  @Test func `of the fifth version has backups, findings and all the rest, and keeps what it had`()
    async throws
  {
    let store = try SQLiteStore.create(at: folder.file)
    let volume = Volume(
      id: RecordID(1), code: "v-1", name: "data", tenant: RecordID(1), tenantName: "دستگاه 1",
      machine: RecordID(1), machineName: "vm-1", pool: "", sizeGiB: 1, state: .inUse,
      created: Day(epoch: 19_900), detached: nil, lastBackup: nil)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
      try loader.insert(volume)
    }
    try store.writeNow { db in
      try Self.forgetSixth(db)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    try store.close()
    #expect(throws: SourceError.corrupt(.older)) {
      try SQLiteStore.open(at: folder.file, readOnly: true)
    }
    let again = try SQLiteStore.open(at: folder.file)
    let names = try Self.names(in: again)
    #expect(names.isSuperset(of: Self.sixth + Self.sixthTallies))
    #expect(SecondaryIndex.all.allSatisfy { names.contains($0.name) })
    #expect(Trigger.all.allSatisfy { names.contains($0.name) })
    #expect(try again.readNow { try MachineRow.machine(1, $0) } == Fixture.machine(1))
    #expect(try await again.record(volume.id) == volume)
    let posture = try await again.securityPosture(on: Day(epoch: 20_000))
    #expect(!posture[.criticalOpen].isKnown && !posture[.withoutMFA].isKnown)
    // Lists of machines are answered by the new index of facets.
    let sql = try again.readNow { db in
      try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name = 'machine_facets'")
    }
    #expect(sql?.contains("last_backup") == true)
    let backup = Backup(
      id: RecordID(1), code: "b-1", name: "b", tenant: RecordID(1), tenantName: "دستگاه 1",
      source: .machine(RecordID(1)), sourceName: "vm-1", kind: .full, state: .done,
      finished: Day(epoch: 20_000), sizeGiB: 1, keptUntil: nil, site: "", restored: nil)
    try again.writeNow { try ResourceWriter($0).write(backup, isNew: true) }
    #expect(try again.readNow { try MachineRow.machine(1, $0) }?.lastBackup == backup.finished)
    #expect(try again.defects() == [] && again.verifyAudit().holds)
    try again.close()
  }

  @Test func `of the sixth version has projects and snapshots, and lists its hosts and agencies`()
    async throws
  {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1))
      for n in 1...3 { try loader.insert(Fixture.host(n)) }
      for n in 1...3 { try loader.insert(Fixture.machine(n)) }
    }
    try store.writeNow { db in
      try Self.forgetSeventh(db)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    try store.close()
    #expect(throws: SourceError.corrupt(.older)) {
      try SQLiteStore.open(at: folder.file, readOnly: true)
    }
    let again = try SQLiteStore.open(at: folder.file)
    let names = try Self.names(in: again)
    #expect(names.isSuperset(of: Self.seventh + Self.seventhTallies))
    #expect(SecondaryIndex.all.allSatisfy { names.contains($0.name) })
    #expect(Trigger.all.allSatisfy { names.contains($0.name) })
    for n in 1...3 {
      #expect(try again.readNow { try MachineRow.machine(Int64(n), $0) } == Fixture.machine(n))
    }
    let figures = try await again.cloudStatistics(on: Day(epoch: 20_000))
    #expect(figures.projects == [] && figures.tenants.first?.grants.projects == 0)
    #expect(try again.defects() == [] && again.verifyAudit().holds)
    let project = CloudProject(
      id: RecordID(1), code: "p", name: "p", tenant: RecordID(1), tenantName: "دستگاه 1",
      quota: .zero, state: .enabled, created: nil)
    try again.writeNow { db in
      try ProjectWriter(db).write(project, isNew: true)
      try db.execute(sql: "UPDATE machine SET project = 1 WHERE id < 3")
    }
    #expect(try await again.record(project.id)?.use.machines == 2)
    let hosts = RecordQuery<HostMachine>(sort: Sort(.machines, descending: true))
    func first() async throws -> Int64? {
      try await again.page(hosts, window: Window(offset: 0, limit: 9)).rows.first?.id.raw
    }
    #expect(try await first() == 1)
    try again.writeNow { try $0.execute(sql: "UPDATE machine SET host = 3") }
    #expect(try await first() == 3)
    let agencies = RecordQuery<Tenant>(sort: Sort(.machines))
    func held() async throws -> Int? {
      try await again.page(agencies, window: Window(offset: 0, limit: 9)).rows.first?.allocated
        .vcpus
    }
    #expect(try await held() == 12)
    try again.writeNow { try $0.execute(sql: "UPDATE machine SET vcpus = 6") }
    #expect(try await held() == 18)
    let snapshots = RecordQuery<VolumeSnapshot>(sort: Sort(.name))
    #expect(try await again.page(snapshots, window: Window(offset: 0, limit: 9)).total == 0)
    #expect(try again.defects() == [] && again.verifyAudit().holds)
    try again.close()
  }

  @Test func `of the seventh version has machines that hypervisors have not named`() async throws {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
    }
    try store.writeNow { db in
      try Self.forgetEighth(db)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    try store.close()
    let again = try SQLiteStore.open(at: folder.file)
    #expect(try again.readNow { try MachineRow.machine(1, $0) } == Fixture.machine(1))
    let names = try Self.names(in: again)
    #expect(Trigger.all.allSatisfy { names.contains($0.name) })
    #expect(try again.defects() == [] && again.verifyAudit().holds)
    try again.close()
  }
}

extension AddressWriter {
  /// A decision with its entry, as the second version wrote it.
  fileprivate static func writeOld(_ decision: Decision, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO decision (id, address, verdict, gnaf, reason, reviewer, moment, previous)
        VALUES (?, ?, 3, NULL, NULL, ?, ?, ?)
        """,
      arguments: [
        decision.id.raw, decision.address.raw, decision.reviewer.string,
        Moment.stored(decision.moment), decision.previous.rawValue,
      ])
    var trail = try AuditTrail(db)
    try trail.append(
      AuditTrail.Entry(
        action: .decided, record: RecordRef(.addresses, decision.address.raw),
        who: decision.reviewer, moment: decision.moment, field: "state", before: "received",
        after: "needsPost", row: (.decision, decision.id.raw)))
  }
}
