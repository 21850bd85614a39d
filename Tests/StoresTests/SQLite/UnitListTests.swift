import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `lists of property units` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 11, endowments: 60, units: 700)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file, tokens: Fixture.tokens)
    try sample.load(into: store)
  }

  static let filters: [PropertyUnitFilter] = [
    PropertyUnitFilter(),
    PropertyUnitFilter(endowment: RecordID(6)),
    PropertyUnitFilter(province: "تهران"),
    PropertyUnitFilter(province: "نیست"),
    PropertyUnitFilter(deed: .issued),
    PropertyUnitFilter(type: .garden, occupancy: .leased),
    PropertyUnitFilter(province: "یزد", deed: .issued, leaseEndsFrom: SampleRegistry.today),
    PropertyUnitFilter(leaseEndsThrough: SampleRegistry.today),
    PropertyUnitFilter(
      leaseEndsFrom: SampleRegistry.today, leaseEndsThrough: SampleRegistry.today.advanced(by: 30)),
    PropertyUnitFilter(text: "رضایی"),
    PropertyUnitFilter(text: "کریمی باغ"),
    PropertyUnitFilter(occupancy: .vacant, text: "مغ آقا"),
    PropertyUnitFilter(endowment: RecordID(9), text: "U1"),
    PropertyUnitFilter(text: "ناموجود"),
  ]

  /// The order a list must have, worked out without a store.
  private func expected(_ query: PropertyUnitQuery) -> [PropertyUnit] {
    let kept = sample.units.filter { passes($0, query.filter) }
    let sorted = kept.sorted { left, right in
      switch compare(left, right, query.sort.column) {
      case let order where order != 0: order < 0
      default: left.id < right.id
      }
    }
    return query.sort.descending ? sorted.reversed() : sorted
  }

  private func passes(_ unit: PropertyUnit, _ filter: PropertyUnitFilter) -> Bool {
    let text = Folding.key(
      [
        unit.title, unit.code, unit.endowmentName, unit.place.province, unit.place.county,
        unit.place.locality, unit.address, unit.postcode,
      ].joined(separator: "\n"))
    return (filter.endowment ?? unit.endowment) == unit.endowment
      && (filter.province ?? unit.place.province) == unit.place.province
      && (filter.deed ?? unit.deed.state) == unit.deed.state
      && (filter.type ?? unit.type) == unit.type
      && (filter.occupancy ?? unit.occupancy) == unit.occupancy
      && (filter.leaseEndsFrom.map { from in unit.leaseEnd.map { $0 >= from } ?? false } ?? true)
      && (filter.leaseEndsThrough.map { last in unit.leaseEnd.map { $0 <= last } ?? false } ?? true)
      && Folding.key(filter.text).split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func compare(
    _ left: PropertyUnit, _ right: PropertyUnit, _ column: PropertyUnitColumn
  ) -> Int {
    func order<Value: Comparable>(_ a: Value, _ b: Value) -> Int { a < b ? -1 : a > b ? 1 : 0 }
    func letters(_ a: CleanText, _ b: CleanText) -> Int {
      let (a, b) = (SortKey.of(a), SortKey.of(b))
      return a.lexicographicallyPrecedes(b) ? -1 : b.lexicographicallyPrecedes(a) ? 1 : 0
    }
    return switch column {
    case .code: order(left.code.string, right.code.string)
    case .title: letters(left.title, right.title)
    case .province: letters(left.place.province, right.place.province)
    case .area: order(left.area, right.area)
    case .rent: order(left.rent, right.rent)
    case .leaseEnd: order(left.leaseEnd?.epoch ?? .max, right.leaseEnd?.epoch ?? .max)
    }
  }

  @Test(arguments: [false, true])
  func `every order of every filter is that of a naive sort`(descending: Bool) async throws {
    for filter in Self.filters { try await checkOrders(of: filter, descending: descending) }
  }

  private func checkOrders(of filter: PropertyUnitFilter, descending: Bool) async throws {
    for column in PropertyUnitColumn.allCases {
      let query = PropertyUnitQuery(filter: filter, sort: Sort(column, descending: descending))
      let expected = expected(query)
      let page = try await store.units(query, window: Window(offset: 0, limit: 1_000))
      #expect(page.total == expected.count)
      #expect(page.rows == expected, "\(column) \(filter)")
    }
  }

  @Test func `pages laid end to end are the whole list`() async throws {
    for filter in Self.filters { try await checkPages(of: filter) }
  }

  private func checkPages(of filter: PropertyUnitFilter) async throws {
    let query = PropertyUnitQuery(filter: filter, sort: Sort(.title, descending: true))
    let whole = try await store.units(query, window: Window(offset: 0, limit: 1_000))
    var rows: [PropertyUnit] = []
    for offset in stride(from: 0, to: whole.total, by: 47) {
      let page = try await store.units(query, window: Window(offset: offset, limit: 47))
      #expect(page.offset == offset)
      #expect(page.total == whole.total)
      rows += page.rows
    }
    #expect(rows == whole.rows)
    let beyond = try await store.units(query, window: Window(offset: whole.total, limit: 10))
    #expect(beyond.rows.isEmpty)
  }

  @Test(arguments: [PropertyUnitFilter(), PropertyUnitFilter(text: "باغ")], [true, false])
  func `find goes from match to match and around`(
    filter: PropertyUnitFilter, forward: Bool
  ) async throws {
    for (column, text) in [
      (PropertyUnitColumn.title, "آقایی"), (.area, "U3-"), (.province, "نیست"),
    ] {
      let query = PropertyUnitQuery(filter: filter, sort: Sort(column))
      let needle = Folding.key(text)
      let hits = expected(query).enumerated().filter { _, unit in
        Folding.key(
          [unit.title, unit.code, unit.endowmentName, unit.place.locality, unit.address]
            .joined(separator: "\n")
        ).contains(needle)
      }.map(\.offset)
      for start in [-1, 0, 1, 5, 100, 699] {
        let after = forward ? hits.first { $0 > start } : hits.last { $0 < start }
        let position = try await store.find(
          Fixture.text(text), among: query, from: start, forward: forward)?.position
        if forward || start >= 0 {
          #expect(position == after ?? (forward ? hits.first : hits.last))
        }
      }
    }
  }

  @Test func `a search for nothing finds nothing`() async throws {
    let query = PropertyUnitQuery(filter: PropertyUnitFilter(), sort: Sort(.code))
    let position = try await store.find("  ", among: query, from: 0, forward: true)?.position
    #expect(position == nil)
  }

  @Test func `what was worked out once is worked out anew after a change`() async throws {
    let query = PropertyUnitQuery(filter: PropertyUnitFilter(text: "تازه"), sort: Sort(.code))
    let page = Window(offset: 0, limit: 10)
    #expect(try await store.units(query, window: page).total == 0)
    let owner = try #require(sample.endowments.first)
    let outcome = try store.apply([.unit(Fixture.unitRecord("N-1", of: owner, title: "دکان تازه"))])
    #expect(outcome.inserted == 1)
    let after = try await store.units(query, window: page)
    #expect(after.rows.map(\.title) == ["دکان تازه"])
  }
}
