import Canvas
import Domain
import Persian
import Stores
import Testing

@testable import App

/// Columns chosen and moved, a second order, views saved under names.
@Suite struct ListLayoutTests {
  @Test func `a column is shown, moved, hidden, and the last one stays`() async throws {
    let console = try await Studio().rehearse("2<tab>c")
    var list = try #require(console.endowments)
    let shown = list.fields
    list.toggleColumn(shown.count)
    #expect(
      list.fields == shown + [Endowment.columns.first { !$0.isShown }?.field].compactMap(\.self))
    #expect(list.moveColumn(1, by: -1) == 0)
    #expect(list.fields.prefix(2) == [shown[1], shown[0]])
    #expect(list.moveColumn(0, by: -1) == 0)
    for _ in 0..<40 { list.toggleColumn(0) }
    #expect(!list.fields.isEmpty)
    list.resetLayout()
    #expect(list.fields == shown)
  }

  @Test func `two orders at once are those of the store`() async throws {
    let studio = try Studio()
    // Province, then the number of units downwards.
    var console = try await studio.rehearse("2<tab>c<down><down><enter>")
    let count = try #require(
      console.endowments?.fields.firstIndex(of: .unitCount))
    for _ in 0..<(count - 2) { await console.play([.key(.down)]) }
    await console.play([.key(.character("s")), .key(.character("s")), .key(.escape)])
    let list = try #require(console.endowments)
    #expect(list.query.sort == Sort(.province))
    #expect(list.query.second == Sort(.unitCount, descending: true))
    for (left, right) in zip(list.page.rows, list.page.rows.dropFirst())
    where left.place.province == right.place.province {
      #expect(left.unitCount >= right.unitCount)
    }
  }

  @Test(arguments: [Language.persian, .english])
  func `a saved view brings its list back, and is kept`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>c<space><esc>", language)
    let fields = try #require(console.units?.fields)
    await console.play(
      try #require(KeyScript("fdeed:none<enter>bswithout<enter>")).keys.map { .key($0) })
    #expect(console.state.lists.views.map(\.name) == ["without"])
    let total = try #require(console.units?.total)
    await console.play(try #require(KeyScript("F1b<enter>")).keys.map { .key($0) })
    #expect(console.units?.total == total)
    #expect(console.units?.fields == fields)
    #expect(console.units?.query.filter.conditions.count == 1)
    // Another session takes it up again.
    let later = AppState(
      session: console.state.session, readings: console.state.figures.readings, themes: [],
      lists: console.state.lists, now: Studio.now)
    let lists = later.tabs[.endowments]?.views.compactMap { pane in
      if case .records(let records) = pane { records.list as? Browser<PropertyUnit> } else { nil }
    }
    #expect(lists?.first?.fields == fields)
    await console.play(try #require(KeyScript("bd")).keys.map { .key($0) })
    #expect(console.state.lists.views.isEmpty)
  }

  @Test func `what a later version does not know is passed over`() throws {
    var list = Browser<Endowment>()
    let before = list.fields
    let gone = ListLayout.Order(field: "gone", descending: true)
    list.take(ListLayout(fields: ["gone"], sort: gone, second: gone))
    #expect(list.fields == before)
    #expect(list.query.sort == Endowment.firstSort)
    let half = ListLayout.Order(field: "name", descending: false)
    list.take(ListLayout(fields: ["name", "gone", "name"], sort: half, second: gone))
    #expect(list.fields == [.name])
    #expect(list.query.second == nil)
  }
}
