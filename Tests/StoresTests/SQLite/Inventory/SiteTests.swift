import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `data centres in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      for n in 1...2 { try loader.insert(Fixture.host(n)) }
      for n in 1...3 { try loader.insert(Fixture.machine(n, host: 1, vcpus: 10)) }
      try loader.insert(Self.site(1, "تهران"))
      try loader.insert(Self.site(2, "قم"))
    }
  }

  private static func site(_ n: Int, _ name: CleanText) -> Site {
    Site(
      id: RecordID(Int64(n)), code: Fixture.text("dc-\(n)"), name: name,
      role: n == 1 ? .main : .backup, province: name, powerKW: n == 1 ? 40 : nil,
      usedKW: n == 1 ? 30 : nil, temperature: n == 1 ? 24 : nil, link: n == 1 ? .up : nil,
      lag: n == 1 ? nil : 9, racks: nil, content: .none)
  }

  private func ids(
    _ sort: Sort<SiteField>, _ filter: RecordFilter<SiteField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: Site.self, sort, filter)
  }

  @Test func `they read back with what their hosts hold and leave free`() async throws {
    let main = try #require(try await store.record(RecordID<Site>(1)))
    #expect(main.content.hosts == 2 && main.content.machines == 3)
    // Two hosts of 64 real processors, each good for two virtual ones; thirty are held.
    let ratios = AllocationRatios(vcpu: 2, memory: 1, disk: 1, gpu: 1)
    #expect(main.content.headroom(by: ratios).vcpus == 226 && main.powerShare == 0.75)
    var bare = main
    bare.content = .none
    #expect(bare == Self.site(1, "تهران"))
    #expect(try await store.record(RecordID<Site>(2)) == Self.site(2, "قم"))
  }

  @Test func `what is reckoned orders and narrows them, and follows the hosts`() async throws {
    for field in SiteField.allCases { #expect(try await ids(Sort(field)).count == 2, "\(field)") }
    #expect(try await ids(Sort(.hosts)) == [2, 1])
    #expect(try await ids(Sort(.machines, descending: true)) == [1, 2])
    let filled = RecordFilter<SiteField>(Condition(.machines, .within(1, nil)))
    #expect(try await ids(Sort(.name), filled) == [1])
    #expect(
      try await ids(Sort(.name), RecordFilter(Condition(.lag, .within(nil, 60)))) == [2])
    try store.writeNow { try $0.execute(sql: "UPDATE host SET site = 'قم'") }
    #expect(try await ids(Sort(.hosts)) == [1, 2])
    #expect(try await ids(Sort(.name), filled) == [2])
  }

  @Test func `a file changes what it states, and what it repeats changes nothing`() throws {
    let text =
      "code,name,role,used_kw\ndc-1,تهران,main,31\ndc-1x,یزد,other,\ndc-3,یزد,backup,-2\n"
    let summary = try loaded.importing(.sites, text)
    #expect(summary.updated == 1 && summary.rejectedByReason == ["unknownWord": 1, "negative": 1])
    #expect(try store.defects() == [])
  }
}
