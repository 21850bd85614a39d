import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `networks in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.tenant(2))
      for network in try Self.all { try loader.insert(network) }
    }
  }

  private static func network(
    _ n: Int, _ prefix: String, of tenant: Int, vlan: Int?, _ kind: NetworkKind,
    addresses: Int?, used: Int?
  ) throws -> CloudNetwork {
    CloudNetwork(
      id: RecordID(Int64(n)), code: Fixture.text("n-\(n)"), name: Fixture.text("net-\(n)"),
      tenant: RecordID(Int64(tenant)), tenantName: Fixture.text("دستگاه \(tenant)"),
      site: n == 1 ? "" : "تهران", prefix: try AddressPrefix(prefix), vlan: vlan, kind: kind,
      state: n == 2 ? .down : .up, addresses: addresses, used: used)
  }

  private static var all: [CloudNetwork] {
    get throws {
      [
        try network(1, "10.100.0.0/16", of: 1, vlan: 4_094, .tenant, addresses: 1_000, used: 990),
        try network(2, "10.16.0.0/22", of: 1, vlan: nil, .provider, addresses: 0, used: 0),
        try network(3, "2001:db8::/48", of: 2, vlan: 1, .external, addresses: nil, used: nil),
      ]
    }
  }

  private func ids(
    _ sort: Sort<CloudNetworkField> = Sort(.code),
    _ filter: RecordFilter<CloudNetworkField> = RecordFilter()
  ) async throws -> [Int64] {
    try await loaded.ids(of: CloudNetwork.self, sort, filter)
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    for one in try Self.all { #expect(try await store.record(one.id) == one) }
    #expect(try await store.record(RecordID<CloudNetwork>(9)) == nil)
    for field in CloudNetworkField.allCases {
      #expect(try await ids(Sort(field)).count == 3, "\(field)")
    }
    #expect(try await ids(Sort(.share, descending: true)).first == 1)
    // In the order of numbers, the fourth version first.
    #expect(try await ids(Sort(.prefix)) == [2, 1, 3])
    func filtered(_ condition: Condition<CloudNetworkField>) async throws -> [Int64] {
      try await ids(Sort(.code), RecordFilter(condition))
    }
    #expect(try await filtered(Condition(.share, .within(900_000, nil))) == [1])
    #expect(try await filtered(Condition(.share, .stated, negated: true)) == [2, 3])
    #expect(try await filtered(Condition(.vlan, .within(1, 100))) == [3])
    #expect(try await filtered(Condition(.prefix, .holding("10.16"))) == [2])
    #expect(try await filtered(.is(.kind, NetworkKind.external)) == [3])
    #expect(try await filtered(.is(.state, NetworkState.down)) == [2])
    #expect(try await ids(Sort(.code), RecordFilter(scope: .tenant(RecordID(2)))) == [3])
    #expect(try await ids(Sort(.code), RecordFilter(text: "2001:db8")) == [3])
    #expect(try store.defects() == [])
  }

  @Test func `a file moves them, and says what is wrong with the others`() async throws {
    let text =
      "id,project_id,cidr,vlan,type,total_ips,used_ips,status\n"
      + "n-2,T2,۱۰.۱۶.۴.۰/۲۲,۷,tenant,10,10,active\nn-4,T1,10.9.0.0/24,,external,,,up\n"
      + "a,T9,10.0.0.0/8,,tenant,,,up\nb,T1,10.0.0.0,,tenant,,,up\nc,T1,10.0.0.0/40,,tenant,,,up\n"
      + "d,T1,10.0.0.1/24,,tenant,,,up\ne,T1,10.0.0.0/24,0,tenant,,,up\n"
      + "f,T1,10.0.0.0/24,4095,tenant,,,up\ng,T1,10.0.0.0/24,,tenant,5,6,up\n"
      + "h,T1,,,tenant,,,up\ni,T1,10.0.0.0/24,,mine,,,up\nj,T1,10.0.0.0/24,x,tenant,,,up\n"
    let summary = try loaded.importing(.networks, text)
    #expect(summary.updated == 1 && summary.inserted == 1)
    #expect(
      summary.rejectedByReason == [
        "unknownReference": 1, "notAPrefix": 2, "prefixBitsBeyondLength": 1, "vlanOutOfRange": 2,
        "moreThanWhole": 1, "missing": 1, "unknownWord": 1, "notANumber": 1,
      ])
    let moved = try #require(try await store.record(RecordID<CloudNetwork>(2)))
    #expect(moved.prefix.text == "10.16.4.0/22" && moved.vlan == 7 && moved.share == 1)
    #expect(moved.state == .up && moved.tenantName == "دستگاه 2" && moved.name == "n-2")
    #expect(try store.defects() == [])
  }
}
