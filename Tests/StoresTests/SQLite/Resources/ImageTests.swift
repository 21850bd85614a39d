import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `images in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let day = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Self.everybodys)
      try loader.insert(Self.own)
    }
  }

  private static let everybodys = SystemImage(
    id: RecordID(1), code: "i-1", name: "base", system: "Demo Linux", version: "9",
    supportEnd: day, sizeGiB: 4, state: .active, visibility: .public, tenant: nil, tenantName: "",
    created: day, lastUsed: day.advanced(by: 3))
  private static let own = SystemImage(
    id: RecordID(2), code: "i-2", name: "golden", system: "Demo Server", version: "",
    supportEnd: nil, sizeGiB: 40, state: .deactivated, visibility: .private, tenant: RecordID(1),
    tenantName: "دستگاه 1", created: day, lastUsed: nil)

  private func ids(
    _ sort: Sort<SystemImageField> = Sort(.code),
    _ filter: RecordFilter<SystemImageField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: SystemImage.self, sort, filter)
  }

  @Test func `support ends with its last day, and one that nobody tells of never`() {
    #expect(!Self.everybodys.isUnsupported(on: Self.day))
    #expect(Self.everybodys.isUnsupported(on: Self.day.advanced(by: 1)))
    #expect(!Self.own.isUnsupported(on: Self.day.advanced(by: 9_999)))
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    for one in [Self.everybodys, Self.own] { #expect(try await store.record(one.id) == one) }
    #expect(try await store.record(RecordID<SystemImage>(9)) == nil)
    for field in SystemImageField.allCases {
      #expect(try await ids(Sort(field)).count == 2, "\(field)")
    }
    #expect(try await ids(Sort(.supportEnd)) == [1, 2])
    func filtered(_ condition: Condition<SystemImageField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(.is(.visibility, ImageVisibility.private)) == [2])
    #expect(try await filtered(.is(.state, SystemImageState.active)) == [1])
    #expect(try await filtered(.days(.supportEnd, nil, Self.day)) == [1])
    #expect(try await filtered(Condition(.tenant, .stated, negated: true)) == [1])
    #expect(try await filtered(Condition(.system, .holding("linux"))) == [1])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(1)))) == [2])
    #expect(try await ids(Sort(.code), RecordFilter(text: "golden")) == [2])
    #expect(try store.defects() == [])
  }

  @Test func `a file moves them, and says what is wrong with the others`() async throws {
    let text =
      "id,name,os,size,status,visibility,owner,created_at,last_used_at,eol\n"
      + "i-2,golden,Demo Server,41,active,shared,,2024-11-02,,2030-01-01\n"
      + "i-3,new,Demo Linux,2,queued,community,T1,2024-11-02,2024-11-02,\n"
      + "a,a,x,1,active,public,T9,2024-11-02,,\nb,,x,1,active,public,,2024-11-02,,\n"
      + "c,c,,1,active,public,,2024-11-02,,\nd,d,x,1,gone,public,,2024-11-02,,\n"
      + "e,e,x,1,active,mine,,2024-11-02,,\nf,f,x,1,active,public,,2024-11-02,2024-11-01,\n"
      + "g,g,x,1.5,active,public,,2024-11-02,,\nh,h,x,1,active,public,,2024-11-02,,soon\n"
    let summary = try loaded.importing(.images, text)
    #expect(summary.updated == 1 && summary.inserted == 1)
    #expect(
      summary.rejectedByReason == [
        "unknownReference": 1, "missing": 2, "unknownWord": 2, "endsBeforeStart": 1,
        "notWhole": 1, "notADate": 1,
      ])
    let moved = try #require(try await store.record(RecordID<SystemImage>(2)))
    #expect(moved.visibility == .shared && moved.tenant == nil && moved.tenantName.isEmpty)
    let new = try #require(try await store.record(RecordID<SystemImage>(3)))
    #expect(new.state == .preparing && new.visibility == .public)
    #expect(new.tenantName == "دستگاه 1")
  }
}
