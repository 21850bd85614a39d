import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `lists of hosts` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }
  private static let machines = (1...500).map { n in
    Fixture.machine(n, host: n * n % 40 + 1, vcpus: n % 9 + 1)
  }
  private static let hosts = (1...40).map(host)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      for host in Self.hosts { try loader.insert(host) }
      for machine in Self.machines { try loader.insert(machine) }
    }
  }

  /// A host with what its machines hold: some without a rack, a processor or a figure.
  private static func host(_ n: Int) -> HostMachine {
    let own = machines.filter { $0.host?.raw == Int64(n) }
    return HostMachine(
      id: RecordID(Int64(n)), name: Fixture.text("node-\(n * 37 % 41)"),
      site: n % 3 == 0 ? "قم" : "تهران ۱", rack: n % 7 == 0 ? "" : Fixture.text("R\(n % 12)"),
      state: n % 11 == 4 ? .down : n % 13 == 5 ? .maintenance : .up,
      capacity: Resources(
        vcpus: n == 8 ? 0 : 48 + 16 * (n % 3), memoryMiB: 262_144, diskGiB: 2_000,
        gpus: n % 5 == 0 ? 4 : 0),
      allocated: own.reduce(.zero) { $0 + $1.size }, machines: own.count,
      cpuLoad: n % 9 == 2 ? nil : Double(n * 29 % 100) / 100,
      memoryLoad: n % 10 == 3 ? nil : Double(n * 31 % 100) / 100)
  }

  /// What orders a host by a field: what nobody knows is below all that is known, the worst state first.
  private static func key(_ host: HostMachine, _ field: HostField) -> [UInt8] {
    func number(_ number: Int) -> [UInt8] {
      withUnsafeBytes(of: Int64(number + 1).bigEndian) { Array($0) }
    }
    switch field {
    case .place:
      return [host.site, host.rack, host.name].flatMap { Array(SortKey.of($0)) + [0] }
    case .state:
      return [[HostState.down, .maintenance, .up].firstIndex(of: host.state).map(UInt8.init) ?? 9]
    default:
      switch host.value(field) {
      case .text(let text): return Array(SortKey.of(text))
      case .code(let code): return Array(code.string.utf8)
      case .number(let value): return number(value)
      default: return field.content == .code ? [] : number(-1)
      }
    }
  }

  private static func naive(
    _ sorts: [Sort<HostField>], where passes: (HostMachine) -> Bool = { _ in true }
  ) -> [HostMachine] {
    hosts.filter(passes).sorted { left, right in
      for sort in sorts {
        let (a, b) = (key(left, sort.field), key(right, sort.field))
        if a != b { return a.lexicographicallyPrecedes(b) != sort.descending }
      }
      return (left.id < right.id) != (sorts.last?.descending ?? false)
    }
  }

  private func list(
    _ first: Sort<HostField>, _ second: Sort<HostField>? = nil,
    _ filter: RecordFilter<HostField> = RecordFilter()
  ) async throws -> [HostMachine] {
    let query = RecordQuery<HostMachine>(filter: filter, sort: first, second: second)
    let page = try await store.page(query, window: Window(offset: 0, limit: 100))
    #expect(page.total == page.rows.count)
    return page.rows
  }

  @Test(arguments: HostField.allCases)
  func `every order is that of a naive sort, a second one with it`(field: HostField) async throws {
    for descending in [false, true] {
      let first = Sort(field, descending: descending)
      #expect(try await list(first) == Self.naive([first]))
      for second in [HostField.state, .cpuLoad, .machines, .vcpusAllocated] where second != field {
        let second = Sort(second, descending: !descending)
        #expect(try await list(first, second) == Self.naive([first, second]), "\(second)")
      }
    }
  }

  @Test func `what stands first in the order of places is what the inventory begins with`()
    async throws
  {
    #expect(try await list(Sort(.place)) == store.hosts())
    let worst = try await list(Sort(.state))
    #expect(worst.first?.state == .down && worst.last?.state == .up)
  }

  @Test func `filters leave what a naive look leaves`() async throws {
    func check(
      _ conditions: Condition<HostField>..., text: CleanText = "", passes: (HostMachine) -> Bool
    ) async throws {
      let filter = RecordFilter(conditions, text: text)
      let expected = Self.naive([Sort(.name)], where: passes)
      #expect(!expected.isEmpty && expected.count < Self.hosts.count, "\(conditions) \(text)")
      #expect(try await list(Sort(.name), nil, filter) == expected, "\(conditions) \(text)")
    }
    func share(_ host: HostMachine) -> Double? { host.allocated.share(of: host.capacity, .vcpu) }
    try await check(.is(.state, HostState.down, .maintenance)) { $0.state != .up }
    try await check(.is(.state, HostState.up), Condition(.vcpus, .within(60, 70))) {
      $0.state == .up && (60...70).contains($0.capacity.vcpus)
    }
    try await check(Condition(.machines, .within(20, nil))) { $0.machines >= 20 }
    try await check(Condition(.vcpusAllocated, .within(nil, 500_000))) {
      share($0).map { $0 <= 0.5 } ?? false
    }
    try await check(Condition(.vcpusAllocated, .stated, negated: true)) { share($0) == nil }
    try await check(Condition(.cpuLoad, .within(nil, 400_000))) {
      $0.cpuLoadAtWork.map { $0 <= 0.4 } ?? false
    }
    // What is down has no load, whatever was said of it last.
    try await check(Condition(.cpuLoad, .stated)) { $0.state == .up && $0.cpuLoad != nil }
    try await check(Condition(.rack, .named(["R1"]))) { $0.rack == "R1" }
    try await check(Condition(.rack, .stated, negated: true)) { $0.rack.isEmpty }
    try await check(Condition(.site, .holding("تهران"))) { $0.site != "قم" }
    try await check(Condition(.place, .holding("قم › R9"))) {
      $0.site == "قم" && $0.rack == "R9"
    }
    try await check(text: "node-1") { $0.name.string.hasPrefix("node-1") }
  }

  @Test func `a rack holds its own hosts alone, and those without one are together`() async throws {
    for (site, rack) in [("تهران ۱", "R1"), ("قم", "R9"), ("قم", "")] as [(CleanText, CleanText)] {
      let expected = Self.naive([Sort(.place)]) { $0.site == site && $0.rack == rack }
      let own = RecordFilter<HostField>(scope: .rack(site: site, name: rack))
      #expect(!expected.isEmpty)
      #expect(try await list(Sort(.place), nil, own) == expected)
    }
    #expect(
      try await list(Sort(.place), nil, RecordFilter(scope: .host(RecordID(7)))).map(\.id.raw)
        == [7])
  }

  @Test func `words are looked for, and a host is found by its place in the list`() async throws {
    let query = RecordQuery<HostMachine>(sort: Sort(.machines, descending: true))
    let rows = try await list(query.sort)
    let found = try #require(
      try await store.find("node-7", among: query, from: -1, forward: true))
    #expect(rows[found.position].name == "node-7")
    #expect(try await store.position(of: rows[11].id, among: query) == 11)
    #expect(try await store.countHits(of: "قم", among: query, at: 0).total == 13)
  }

  @Test func `lists follow their machines and loads, whoever writes`() async throws {
    let sort = Sort(HostField.machines)
    let least = try #require(try await list(sort).first)
    try store.writeNow {
      try $0.execute(sql: "UPDATE machine SET host = ?", arguments: [least.id.raw])
    }
    let all = try #require(try await list(sort).last)
    #expect(all.id == least.id && all.machines == 500)
    try store.writeNow { try $0.execute(sql: "UPDATE machine SET vcpus = 1") }
    #expect(try await list(Sort(.vcpusAllocated)).last?.allocated.vcpus == 500)
    try store.setLoads([], hosts: [(id: RecordID(1), cpu: 1, memory: 1)])
    #expect(try await list(Sort(.cpuLoad)).last?.id.raw == 1)
    try store.setState(.down, of: RecordID<HostMachine>(1))
    #expect(try await list(Sort(.cpuLoad)).first { $0.id.raw == 1 }?.cpuLoadAtWork == nil)
    #expect(try await list(Sort(.cpuLoad)).last?.id.raw != 1)
    #expect(try store.defects() == [])
  }

  @Test func `a list is written with its shares in percent, and nothing where nothing is known`()
    throws
  {
    let path = NSTemporaryDirectory() + "hosts-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let query = RecordQuery<HostMachine>(
      filter: RecordFilter(scope: .host(RecordID(8))), sort: Sort(.place))
    let count = try store.export(
      query, fields: [.name, .place, .state, .vcpusAllocated, .machines, .memoryLoad],
      to: ExportTarget(path: path, format: .csv, zone: .gmt), plate: { _ in "" },
      progress: { _, _ in })
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let host = Self.hosts[7]
    #expect(count == 1)
    #expect(lines.first == "name,place,state,vcpusAllocated,machines,memoryLoad")
    #expect(lines.last == "\(host.name),تهران ۱ › R8,up,,\(host.machines),48.0")
  }
}
