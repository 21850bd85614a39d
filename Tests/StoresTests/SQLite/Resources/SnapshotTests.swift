import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `snapshots in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let day = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(
        Volume(
          id: RecordID(7), code: "v-7", name: "data", tenant: RecordID(1), tenantName: "دستگاه 1",
          machine: nil, machineName: "", pool: "", sizeGiB: 50, state: .available,
          created: Self.day, detached: nil, lastBackup: nil))
      try loader.insert(Self.kept)
      try loader.insert(Self.orphan)
    }
  }

  private static let kept = VolumeSnapshot(
    id: RecordID(1), code: "s-1", name: "before", tenant: RecordID(1), tenantName: "دستگاه 1",
    volumeCode: "v-7", volume: RecordID(7), volumeName: "data", sizeGiB: 50, state: .available,
    created: day)
  private static let orphan = VolumeSnapshot(
    id: RecordID(2), code: "s-2", name: "after", tenant: RecordID(1), tenantName: "دستگاه 1",
    volumeCode: "v-8", volume: nil, volumeName: "v-8", sizeGiB: 9, state: .error,
    created: day.advanced(by: 3))

  private func ids(
    _ sort: Sort<VolumeSnapshotField> = Sort(.code),
    _ filter: RecordFilter<VolumeSnapshotField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: VolumeSnapshot.self, sort, filter)
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    for one in [Self.kept, Self.orphan] { #expect(try await store.record(one.id) == one) }
    #expect(try await store.record(RecordID<VolumeSnapshot>(9)) == nil)
    for field in VolumeSnapshotField.allCases {
      #expect(Set(try await ids(Sort(field))) == [1, 2])
    }
    func filtered(_ condition: Condition<VolumeSnapshotField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(.is(.state, VolumeSnapshotState.error)) == [2])
    #expect(try await ids(Sort(.created, descending: true)) == [2, 1])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .volume(RecordID(7)))) == [1])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(1)))) == [1, 2])
  }

  @Test func `a volume that comes later is the one it was made of`() async throws {
    let summary = try loaded.importing(
      .volumes,
      "code,name,tenant_code,size,state,created\nv-8,late,\(Fixture.tenant(1).code),9,available,1402/01/01\n"
    )
    #expect(summary.inserted == 1)
    let snapshot = try #require(try await store.record(Self.orphan.id))
    #expect(snapshot.volume != nil && snapshot.volumeName == "late")
  }

  @Test func `a file tells them anew, changes what changed, and refuses what is not whole`()
    async throws
  {
    let tenant = Fixture.tenant(1).code
    let rows = """
      code,name,tenant_code,volume_id,size,state,created
      s-1,before,\(tenant),v-7,50,available,\(JalaliFormat.numeric(Self.day, .english))
      s-2,after,\(tenant),v-8,9,deleting,\(JalaliFormat.numeric(Self.day.advanced(by: 3), .english))
      s-3,,\(tenant),v-7,20,در حال ساخت,1403/01/01
      s-4,,\(tenant),,20,available,1403/01/01
      s-5,,nobody,v-7,20,available,1403/01/01
      s-6,,\(tenant),v-7,20,lost,1403/01/01

      """
    let summary = try loaded.importing(.snapshots, rows)
    #expect(summary.inserted == 1 && summary.updated == 1 && summary.unchanged == 1)
    #expect(summary.rejectedByReason.values.reduce(0, +) == 3)
    let new = try #require(try await store.record(RecordID<VolumeSnapshot>(3)))
    #expect(new.name == "s-3" && new.state == .creating && new.volumeName == "data")
  }
}
