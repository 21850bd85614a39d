import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `lists of endowments` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 5, endowments: 300, units: 500)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try sample.load(into: store)
  }

  static let filters: [RecordFilter<EndowmentField>] = [
    RecordFilter(), RecordFilter(.is(.province, "آذربایجان شرقی")),
    RecordFilter(.is(.province, "اذربايجان شرقي")),
    RecordFilter(.is(.custody, Custody.joint), .is(.use, EndowmentUse.income)),
    RecordFilter(.is(.kind, EndowmentKind.particular)),
    RecordFilter(.is(.intention, IntentionCategory.mosque, IntentionCategory.quran)),
    RecordFilter(Condition(.intention, .stated, negated: true)),
    RecordFilter(.is(.province, "یزد"), .is(.intention, IntentionCategory.water)),
    RecordFilter(Condition(.foundedYear, .within(1_210, 1_220))),
    RecordFilter(Condition(.foundedYear, .stated)),
    RecordFilter(Condition(.trustee, .stated), Condition(.unitCount, .within(2, nil))),
    RecordFilter(Condition(.donor, .holding("رضا"))),
    RecordFilter(text: "حسینی"),
    RecordFilter(.is(.intention, IntentionCategory.quran), text: "موقوفه 1"),
  ]

  private func expected(_ query: RecordQuery<Endowment>) -> [Endowment] {
    let list = NaiveList<Endowment>(records: sample.endowments) { it in
      [
        it.name, it.donor, it.trustee, it.code, it.place.province, it.place.county,
        it.place.locality,
      ]
    }
    return list.rows(query)
  }

  @Test(arguments: [false, true])
  func `every order of every filter is that of a naive sort`(descending: Bool) async throws {
    for filter in Self.filters { try await checkOrders(of: filter, descending: descending) }
  }

  private func checkOrders(of filter: RecordFilter<EndowmentField>, descending: Bool) async throws {
    for column in EndowmentField.allCases {
      let query = RecordQuery<Endowment>(
        filter: filter, sort: Sort(column, descending: descending))
      let expected = expected(query)
      let page = try await store.page(query, window: Window(offset: 0, limit: 1_000))
      #expect(page.rows == expected, "\(column) \(filter)")
      #expect(page.total == expected.count)
    }
  }

  @Test func `find meets the next endowment`() async throws {
    let query = RecordQuery<Endowment>(
      filter: RecordFilter(.is(.kind, EndowmentKind.general)), sort: Sort(.name))
    let rows = try await store.page(query, window: Window(offset: 0, limit: 1_000)).rows
    let target = try #require(rows.last)
    let position = try await store.find(target.code, among: query, from: 3, forward: true)?.position
    let found = try #require(position)
    #expect(rows[found].code.string.contains(target.code.string))
  }
}
