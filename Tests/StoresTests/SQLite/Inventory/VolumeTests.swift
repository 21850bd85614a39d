import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `volumes in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let day = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.tenant(2))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
      try loader.insert(Self.attached)
      try loader.insert(Self.loose)
    }
  }

  private static let attached = Volume(
    id: RecordID(1), code: "v-1", name: "data", tenant: RecordID(1), tenantName: "دستگاه 1",
    machine: RecordID(1), machineName: "vm-1", pool: "ssd-01", sizeGiB: 200, state: .inUse,
    created: day, detached: nil, lastBackup: day.advanced(by: 3))
  private static let loose = Volume(
    id: RecordID(2), code: "v-2", name: "old", tenant: RecordID(2), tenantName: "دستگاه 2",
    machine: nil, machineName: "", pool: "", sizeGiB: 500, state: .available, created: day,
    detached: day.advanced(by: 9), lastBackup: nil)

  private func ids(
    _ sort: Sort<VolumeField> = Sort(.code), _ filter: RecordFilter<VolumeField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: Volume.self, sort, filter)
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    #expect(try await store.record(Self.attached.id) == Self.attached)
    #expect(try await store.record(Self.loose.id) == Self.loose)
    #expect(try await store.record(RecordID<Volume>(9)) == nil)
    for field in VolumeField.allCases { #expect(try await ids(Sort(field)).count == 2, "\(field)") }
    #expect(try await ids(Sort(.size, descending: true)) == [2, 1])
    // What is not stated comes last.
    #expect(try await ids(Sort(.lastBackup)) == [1, 2])
    #expect(try await ids(Sort(.detached)) == [2, 1])
    func filtered(_ condition: Condition<VolumeField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(.is(.state, VolumeState.available)) == [2])
    #expect(try await filtered(Condition(.machine, .stated)) == [1])
    #expect(try await filtered(Condition(.machine, .stated, negated: true)) == [2])
    #expect(try await filtered(Condition(.lastBackup, .stated, negated: true)) == [2])
    #expect(try await filtered(Condition(.size, .within(300, nil))) == [2])
    #expect(try await filtered(Condition(.machine, .holding("VM-1"))) == [1])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(2)))) == [2])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .machine(RecordID(1)))) == [1])
    #expect(try await ids(Sort(.code), RecordFilter(text: "دستگاه ۲")) == [2])
    #expect(try store.defects() == [])
  }

  @Test func `a file moves them, and says what is wrong with the others`() async throws {
    let text =
      "code,project_id,server_id,size,status,created_at,detached_at\n"
      + "v-2,T2,m-1,600,reserved,2024-11-02,\nv-3,T1,,7,backing-up,2024-11-02,\n"
      + "a,T9,,1,available,2024-11-02,\nb,T1,m-9,1,in-use,2024-11-02,\n"
      + "c,T1,,1,gone,2024-11-02,\nd,T1,m-1,1,in-use,2024-11-02,2024-12-01\n"
      + "e,T1,,1,available,2024-11-02,2024-10-01\nf,T1,,-1,available,2024-11-02,\n"
    let summary = try loaded.importing(.volumes, text)
    #expect(summary.updated == 1 && summary.inserted == 1)
    #expect(
      summary.rejectedByReason == [
        "unknownReference": 2, "unknownWord": 1, "conflict": 1, "endsBeforeStart": 1,
        "negative": 1,
      ])
    let moved = try #require(try await store.record(RecordID<Volume>(2)))
    #expect(moved.machineName == "vm-1" && moved.sizeGiB == 600 && moved.state == .changing)
    // A row states its volume whole; without a name it goes by its code.
    #expect(moved.detached == nil && moved.name == "v-2")
    let new = try #require(try await store.record(RecordID<Volume>(3)))
    #expect(new.state == .backingUp && new.name == "v-3" && new.pool.isEmpty)
    #expect(try store.defects() == [])
  }

  @Test func `notes and follow-ups lie on them as on any record`() async throws {
    let record = RecordRef(.volumes, 2)
    let order = ChangeOrder(
      [
        .addNote(record, "به دستگاه گفته شد"),
        .openFollowUp(record, title: "حذف شود؟", assignee: "سارا", due: Self.day),
      ], who: "مریم")
    guard case .done(2, _) = try await store.carryOut(order, at: Fixture.morning) else {
      Issue.record("the order was refused")
      return
    }
    let standing = try await store.standing(of: record)
    #expect(standing.noteCount == 1 && standing.followUps.map(\.key) == ["v-2"])
    #expect(try store.verifyAudit().holds)
  }
}
