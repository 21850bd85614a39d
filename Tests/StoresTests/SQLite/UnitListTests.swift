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
    store = try SQLiteStore.create(at: folder.file)
    try sample.load(into: store)
  }

  static let filters: [RecordFilter<PropertyUnitField>] = [
    RecordFilter(),
    RecordFilter(scope: .endowment(RecordID(6))),
    RecordFilter(.is(.province, "تهران")),
    RecordFilter(.is(.province, "نیست")),
    RecordFilter(.is(.deed, DeedState.issued)),
    RecordFilter(.is(.deed, DeedState.issued, DeedState.none)),
    RecordFilter(Condition(.deed, .among([DeedState.none.rawValue]), negated: true)),
    RecordFilter(.is(.type, PropertyType.garden), .is(.occupancy, Occupancy.leased)),
    RecordFilter(
      .is(.province, "یزد"), .is(.deed, DeedState.issued),
      .days(.leaseEnd, SampleRegistry.today, nil)),
    RecordFilter(.days(.leaseEnd, nil, SampleRegistry.today)),
    RecordFilter(
      .days(.leaseEnd, SampleRegistry.today, SampleRegistry.today.advanced(by: 30))),
    RecordFilter(Condition(.leaseEnd, .stated)),
    RecordFilter(Condition(.leaseEnd, .stated, negated: true)),
    RecordFilter(Condition(.area, .within(10, 30)), Condition(.rent, .within(2_000_000, nil))),
    RecordFilter(Condition(.deedKind, .stated), Condition(.deedIssued, .within(19_800, nil))),
    RecordFilter(Condition(.plate, .stated, negated: true)),
    RecordFilter(Condition(.plate, .named(["7/12"]))),
    RecordFilter(Condition(.endowment, .holding("رضایی"))),
    RecordFilter(Condition(.locality, .holding("باقر")), .is(.use, EndowmentUse.income)),
    RecordFilter(Condition(.title, .holding("باغ"), negated: true)),
    RecordFilter(Condition(.postcode, .named(["1813653471"])), text: "مغازه"),
    RecordFilter(text: "رضایی"),
    RecordFilter(text: "کریمی باغ"),
    RecordFilter(.is(.occupancy, Occupancy.vacant), text: "مغ آقا"),
    RecordFilter(text: "U1", scope: .endowment(RecordID(9))),
    RecordFilter(text: "ناموجود"),
  ]

  private func expected(_ query: RecordQuery<PropertyUnit>) -> [PropertyUnit] {
    let list = NaiveList<PropertyUnit>(
      records: sample.units,
      texts: { unit in
        [
          unit.title, unit.code, unit.endowmentName, unit.place.province, unit.place.county,
          unit.place.locality, unit.address, unit.postcode,
        ]
      },
      scope: { .endowment($0.endowment) })
    return list.rows(query)
  }

  @Test(arguments: [false, true])
  func `every order of every filter is that of a naive sort`(descending: Bool) async throws {
    for filter in Self.filters { try await checkOrders(of: filter, descending: descending) }
  }

  private func checkOrders(of filter: RecordFilter<PropertyUnitField>, descending: Bool)
    async throws
  {
    for column in PropertyUnitField.allCases {
      let query = RecordQuery<PropertyUnit>(
        filter: filter, sort: Sort(column, descending: descending))
      let expected = expected(query)
      let page = try await store.page(query, window: Window(offset: 0, limit: 1_000))
      #expect(page.total == expected.count)
      #expect(page.rows == expected, "\(column) \(filter)")
    }
  }

  @Test func `what the first order leaves equal the second orders`() async throws {
    for filter in Self.filters {
      for (first, second) in [
        (PropertyUnitField.province, PropertyUnitField.rent), (.deed, .title), (.county, .area),
      ] {
        for (up, down) in [(false, true), (true, false)] {
          let query = RecordQuery<PropertyUnit>(
            filter: filter, sort: Sort(first, descending: up),
            second: Sort(second, descending: down))
          let page = try await store.page(query, window: Window(offset: 0, limit: 1_000))
          #expect(page.rows == expected(query), "\(first) \(second) \(filter)")
        }
      }
    }
  }

  @Test func `pages laid end to end are the whole list`() async throws {
    for filter in Self.filters { try await checkPages(of: filter) }
  }

  private func checkPages(of filter: RecordFilter<PropertyUnitField>) async throws {
    let query = RecordQuery<PropertyUnit>(filter: filter, sort: Sort(.title, descending: true))
    let whole = try await store.page(query, window: Window(offset: 0, limit: 1_000))
    var rows: [PropertyUnit] = []
    for offset in stride(from: 0, to: whole.total, by: 47) {
      let page = try await store.page(query, window: Window(offset: offset, limit: 47))
      #expect(page.offset == offset)
      #expect(page.total == whole.total)
      rows += page.rows
    }
    #expect(rows == whole.rows)
    let beyond = try await store.page(query, window: Window(offset: whole.total, limit: 10))
    #expect(beyond.rows.isEmpty)
  }

  @Test(
    arguments: [RecordFilter<PropertyUnitField>(), RecordFilter(text: "باغ")], [true, false])
  func `find goes from match to match and around`(
    filter: RecordFilter<PropertyUnitField>, forward: Bool
  ) async throws {
    for (column, text) in [
      (PropertyUnitField.title, "آقایی"), (.area, "U3-"), (.province, "نیست"),
    ] {
      let query = RecordQuery<PropertyUnit>(filter: filter, sort: Sort(column))
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
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let position = try await store.find("  ", among: query, from: 0, forward: true)
    #expect(position == nil)
  }

  @Test func `what was worked out once is worked out anew after a change`() async throws {
    let query = RecordQuery<PropertyUnit>(filter: RecordFilter(text: "تازه"), sort: Sort(.code))
    let page = Window(offset: 0, limit: 10)
    #expect(try await store.page(query, window: page).total == 0)
    let owner = try #require(sample.endowments.first)
    let outcome = try store.apply([.unit(Fixture.unitRecord("N-1", of: owner, title: "دکان تازه"))])
    #expect(outcome.inserted == 1)
    let after = try await store.page(query, window: page)
    #expect(after.rows.map(\.title) == ["دکان تازه"])
  }
}
