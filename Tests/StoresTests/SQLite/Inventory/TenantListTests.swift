import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `lists of agencies` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }
  private static let machines: [VirtualMachine] = (1...400).map { n in
    let state: VirtualMachineState = n % 5 == 0 ? .shutoff : .active
    let load = Double(n * 13 % 100) / 100
    return Fixture.machine(n, tenant: n * n % 23 + 1, state: state, vcpus: n % 9 + 1, load: load)
  }
  private static let tenants: [Tenant] = (1...25).map(tenant)

  init() throws {
    loaded = try LoadedStore { loader in
      for tenant in Self.tenants { try loader.insert(tenant) }
      try loader.insert(Fixture.host(1))
      for machine in Self.machines { try loader.insert(machine) }
    }
  }

  /// An agency with what its machines hold and do: some without limits, some without machines.
  private static func tenant(_ n: Int) -> Tenant {
    let own = machines.filter { $0.tenant.raw == Int64(n) }
    let running = own.filter { $0.state == .active }
    func mean(_ weight: (VirtualMachine) -> Int) -> Double? {
      var (whole, sum) = (0, 0)
      for machine in running {
        whole += weight(machine)
        sum += weight(machine) * Int(((machine.cpuLoad ?? 0) * 1e6).rounded())
      }
      return whole > 0 ? Double(sum) / Double(whole) / 1e6 : nil
    }
    let quota = Resources(
      vcpus: n % 4 == 0 ? 0 : 40 + n * 17 % 60,
      memoryMiB: n % 6 == 0 ? 0 : 100_000 + n * 31 % 90 * 1_000,
      diskGiB: n % 12 == 0 ? 0 : 2_000, gpus: n % 7 == 3 ? 2 : 0)
    var tenant = Tenant(
      id: RecordID(Int64(n)), code: Fixture.text("org-\(n * 7 % 26)"),
      name: Fixture.text("دستگاه \(n * 11 % 26)"),
      quota: quota,
      allocated: own.reduce(.zero) { $0 + $1.size }, machines: own.count,
      cpuLoad: mean(\.size.vcpus), memoryLoad: mean(\.size.memoryMiB))
    tenant.grants = ProjectGrants(projects: 0, quota: quota, granted: .zero)
    return tenant
  }

  /// What orders an agency by a field: what is not stated is below all that is.
  private static func key(_ tenant: Tenant, _ field: TenantField) -> [UInt8] {
    switch tenant.value(field) {
    case .text(let text): Array(SortKey.of(text))
    case .code(let code): Array(code.string.utf8)
    case .number(let number): [1] + withUnsafeBytes(of: Int64(number).bigEndian) { Array($0) }
    default: []
    }
  }

  private static func naive(
    _ sorts: [Sort<TenantField>], where passes: (Tenant) -> Bool = { _ in true }
  ) -> [Tenant] {
    tenants.filter(passes).sorted { left, right in
      for sort in sorts {
        let (a, b) = (key(left, sort.field), key(right, sort.field))
        if a != b { return a.lexicographicallyPrecedes(b) != sort.descending }
      }
      return (left.id < right.id) != (sorts.last?.descending ?? false)
    }
  }

  private func list(
    _ first: Sort<TenantField>, _ second: Sort<TenantField>? = nil,
    _ filter: RecordFilter<TenantField> = RecordFilter()
  ) async throws -> [Tenant] {
    let query = RecordQuery<Tenant>(filter: filter, sort: first, second: second)
    let page = try await store.page(query, window: Window(offset: 0, limit: 100))
    #expect(page.total == page.rows.count)
    return page.rows
  }

  @Test(arguments: TenantField.allCases)
  func `every order is that of a naive sort, a second one with it`(field: TenantField) async throws
  {
    for descending in [false, true] {
      let first = Sort(field, descending: descending)
      #expect(try await list(first) == Self.naive([first]))
      for second in [TenantField.tightest, .machines, .memoryLoad] where second != field {
        let second = Sort(second, descending: !descending)
        #expect(try await list(first, second) == Self.naive([first, second]), "\(second)")
      }
    }
  }

  @Test func `the tightest quota first is the order of the cloud's figures`() async throws {
    let figures = try await store.cloudStatistics(on: Day(epoch: 20_000)).tenants
    let listed = try await list(Sort(.tightest, descending: true))
    #expect(listed.map { $0.tightest?.share } == figures.map { $0.tightest?.share })
    #expect(Set(listed) == Set(figures))
  }

  @Test func `filters leave what a naive look leaves`() async throws {
    func check(
      _ conditions: Condition<TenantField>..., text: CleanText = "", passes: (Tenant) -> Bool
    ) async throws {
      let filter = RecordFilter(conditions, text: text)
      let expected = Self.naive([Sort(.code)], where: passes)
      #expect(!expected.isEmpty && expected.count < Self.tenants.count, "\(conditions) \(text)")
      #expect(try await list(Sort(.code), nil, filter) == expected, "\(conditions) \(text)")
    }
    func share(_ tenant: Tenant, _ kind: ResourceKind) -> Double? {
      tenant.allocated.share(of: tenant.quota, kind)
    }
    try await check(Condition(.tightest, .within(900_000, nil))) {
      $0.tightest.map { $0.share >= 0.9 } ?? false
    }
    try await check(Condition(.tightest, .stated, negated: true)) { $0.tightest == nil }
    try await check(Condition(.vcpuShare, .within(nil, 500_000))) {
      share($0, .vcpu).map { $0 <= 0.5 } ?? false
    }
    // No limit is none of so many, and not below any.
    try await check(Condition(.vcpuQuota, .within(nil, 70))) { (1...70).contains($0.quota.vcpus) }
    try await check(Condition(.vcpuQuota, .stated, negated: true)) { $0.quota.vcpus == 0 }
    try await check(
      Condition(.gpuQuota, .stated), Condition(.diskQuota, .within(1, nil)),
      Condition(.memoryQuota, .stated)
    ) { $0.quota.gpus > 0 && $0.quota.diskGiB > 0 && $0.quota.memoryMiB > 0 }
    try await check(Condition(.machines, .within(nil, 0))) { $0.machines == 0 }
    try await check(Condition(.cpuLoad, .stated)) { $0.cpuLoad != nil }
    try await check(Condition(.memoryAllocated, .within(1, nil))) { $0.allocated.memoryMiB > 0 }
    try await check(Condition(.name, .holding("دستگاه 1"))) { $0.name.string.contains("1") }
    try await check(Condition(.code, .named(["org-7"]))) { $0.code == "org-7" }
    try await check(text: "org-1") { $0.code.string.hasPrefix("org-1") }
    #expect(
      try await list(Sort(.code), nil, RecordFilter(scope: .tenant(RecordID(4)))).map(\.id.raw)
        == [4])
  }

  @Test func `lists follow their machines and loads, whoever writes`() async throws {
    #expect(try await list(Sort(.machines, descending: true)).first?.id.raw != 25)
    try store.writeNow { try $0.execute(sql: "UPDATE machine SET tenant = 25") }
    #expect(try await list(Sort(.machines, descending: true)).first?.machines == 400)
    #expect(try await list(Sort(.cpuLoad, descending: true)).first?.id.raw == 25)
    try store.setLoads([(id: RecordID(1), cpu: 1, memory: 1)], hosts: [])
    let load = try #require(try await list(Sort(.cpuLoad)).last?.cpuLoad)
    try store.writeNow { try $0.execute(sql: "UPDATE machine SET state = 2") }
    #expect(try await list(Sort(.cpuLoad)).allSatisfy { $0.cpuLoad == nil } && load > 0)
    let summary = try loaded.importing(.tenants, "code,name,vcpus\norg-7,دستگاه تازه,1\n")
    #expect(summary.updated == 1)
    #expect(try await list(Sort(.tightest, descending: true)).contains { $0.name == "دستگاه تازه" })
    #expect(try store.defects() == [])
  }

  @Test func `a list is written with its shares in percent, and nothing where there is no limit`()
    throws
  {
    let path = NSTemporaryDirectory() + "tenants-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let query = RecordQuery<Tenant>(
      filter: RecordFilter(scope: .tenant(RecordID(12))), sort: Sort(.name))
    _ = try store.export(
      query, fields: [.code, .tightest, .vcpuQuota, .vcpusAllocated, .vcpuShare, .machines],
      to: ExportTarget(path: path, format: .csv, zone: .gmt), plate: { _ in "" },
      progress: { _, _ in })
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let tenant = Self.tenants[11]
    #expect(lines.first == "code,tightest,vcpuQuota,vcpusAllocated,vcpuShare,machines")
    #expect(lines.last == "\(tenant.code),,,\(tenant.allocated.vcpus),,\(tenant.machines)")
  }
}
