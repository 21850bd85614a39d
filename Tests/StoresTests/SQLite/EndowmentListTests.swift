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
    store = try SQLiteStore.create(at: folder.file, tokens: Fixture.tokens)
    try sample.load(into: store)
  }

  static let filters: [EndowmentFilter] = [
    EndowmentFilter(), EndowmentFilter(province: "آذربایجان شرقی"),
    EndowmentFilter(province: "اذربايجان شرقي"), EndowmentFilter(custody: .joint, use: .income),
    EndowmentFilter(kind: .particular), EndowmentFilter(intention: .mosque),
    EndowmentFilter(province: "یزد", intention: .water), EndowmentFilter(text: "حسینی"),
    EndowmentFilter(intention: .quran, text: "موقوفه 1"),
  ]

  private func passes(_ it: Endowment, _ filter: EndowmentFilter) -> Bool {
    let text = Folding.key(
      [
        it.name, it.donor, it.trustee, it.code, it.place.province, it.place.county,
        it.place.locality,
      ]
      .joined(separator: "\n"))
    return (filter.province.map { Folding.key($0) == Folding.key(it.place.province) } ?? true)
      && (filter.custody ?? it.custody) == it.custody && (filter.use ?? it.use) == it.use
      && (filter.kind ?? it.kind) == it.kind
      && (filter.intention.map { wanted in it.intentions.contains { $0.category == wanted } }
        ?? true)
      && Folding.key(filter.text).split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func isBefore(_ left: Endowment, _ right: Endowment, _ column: EndowmentColumn) -> Bool {
    func keys(_ it: Endowment) -> (number: Int, letters: [UInt8]) {
      switch column {
      case .code: (0, Array(it.code.string.utf8))
      case .name: (0, Array(SortKey.of(it.name)))
      case .province: (0, Array(SortKey.of(it.place.province)))
      case .unitCount: (it.unitCount, [])
      case .foundedYear: (it.foundedYear ?? .max, [])
      }
    }
    let (a, b) = (keys(left), keys(right))
    if a.number != b.number { return a.number < b.number }
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    return left.id < right.id
  }

  @Test(arguments: [false, true])
  func `every order of every filter is that of a naive sort`(descending: Bool) async throws {
    for filter in Self.filters { try await checkOrders(of: filter, descending: descending) }
  }

  private func checkOrders(of filter: EndowmentFilter, descending: Bool) async throws {
    for column in EndowmentColumn.allCases {
      let query = EndowmentQuery(filter: filter, sort: Sort(column, descending: descending))
      let sorted = sample.endowments.filter { passes($0, filter) }
        .sorted { isBefore($0, $1, column) }
      let expected = descending ? sorted.reversed() : sorted
      let page = try await store.endowments(query, window: Window(offset: 0, limit: 1_000))
      #expect(page.rows == expected, "\(column) \(filter)")
      #expect(page.total == expected.count)
    }
  }

  @Test func `find meets the next endowment`() async throws {
    let query = EndowmentQuery(filter: EndowmentFilter(kind: .general), sort: Sort(.name))
    let rows = try await store.endowments(query, window: Window(offset: 0, limit: 1_000)).rows
    let target = try #require(rows.last)
    let position = try await store.find(target.code, among: query, from: 3, forward: true)?.position
    let found = try #require(position)
    #expect(rows[found].code.string.contains(target.code.string))
  }
}
