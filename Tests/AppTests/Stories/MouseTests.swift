import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// The mouse on the glass of a Persian screen and of an English one.
struct MouseTests {
  private static let languages = [Language.persian, .english]

  @Test(arguments: languages)
  func `a click on a tab shows it, and on a view the view`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("", language)
    let wording = Wording(language)
    for tab in [Tab.cloud, .addresses, .endowments, .overview] {
      try await console.click(wording.title(tab), inRow: 0)
      #expect(console.state.tab == tab)
    }
    try await console.click(wording.title(Tab.endowments), inRow: 0)
    try await console.click(wording.units, inRow: 2)
    #expect(console.units?.total == 1_300)
  }

  @Test(arguments: languages)
  func `a click selects a row, a click on the selected row opens it`(language: Language)
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>", language)
    let fifth = try #require(console.endowments?.page[4])
    try await console.click(row: 4)
    #expect(console.endowments?.selected?.id == fifth.id)
    #expect(console.shows(fifth.donor))
    try await console.click(row: 4)
    #expect(console.units?.total == fifth.unitCount)
    // What lies at the other edge of the glass belongs to no row.
    try await console.click(row: 0)
    guard case .leases = console.state.pane else {
      Issue.record("the unit, selected already, did not open")
      return
    }
  }

  @Test(arguments: languages)
  func `the wheel goes three rows`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>", language)
    await console.turn(.wheelDown)
    await console.turn(.wheelDown)
    #expect(console.endowments?.cursor == 6)
    await console.turn(.wheelUp)
    #expect(console.endowments?.cursor == 3)
    for _ in 0..<20 { await console.turn(.wheelDown) }
    #expect(console.endowments?.selected != nil)
    try await console.press("/")
    await console.turn(.wheelUp)
    #expect(console.state.layers.count == 1)
  }

  @Test(arguments: languages)
  func `a scrolled list opens the row that is seen`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>G<up><up>", language)
    let top = try #require(console.endowments?.top)
    let seen = try #require(console.endowments?.page[top + 1])
    try await console.click(row: top + 1)
    #expect(console.endowments?.selected?.id == seen.id)
    #expect(console.shows(seen.name))
  }

  @Test(arguments: languages)
  func `alerts and pillars are selected, then opened`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("", language)
    // The second: where there are many, the last of them are out of sight.
    let alert = try #require(console.state.shownAlerts.dropFirst().first)
    let sentence = Wording(language).sentence(alert.alert.finding, now: Studio.now)
    try await console.click(sentence)
    guard case .overview(let overview) = console.state.pane else {
      Issue.record("not on the overview")
      return
    }
    #expect(overview.focus == .alert(1))
    try await console.click(sentence)
    #expect(console.state.tab != .overview)
    try await console.press("1")
    try await console.click(tile: 1)
    try await console.click(tile: 1)
    #expect(console.state.tab == .cloud)
  }

  @Test(arguments: languages)
  func `a class of the statistics opens its records`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2", language)
    let figures = try #require(console.state.figures.registry)
    let deeds = StatisticsClass.all(of: .deed, in: figures, province: nil)
    let name = Wording(language).name(deeds[1].identity)
    try await console.click(Wording(language).name(Breakdown.deed))
    try await console.click(name)
    guard case .statistics(let pane) = console.state.pane else {
      Issue.record("not in statistics")
      return
    }
    #expect(pane.focus == .deed && pane.cursor.position == 1)
    try await console.click(name)
    #expect(console.state.records?.list.total == deeds[1].count)
  }

  @Test(arguments: languages)
  func `a candidate is chosen, and no number of clicks decides`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v", language)
    guard case .review(let review) = console.state.pane, let address = review.address else {
      Issue.record("nothing under review")
      return
    }
    try #require(review.candidates.count > 1)
    for _ in 0..<3 { try await console.click(row: 1) }
    guard case .review(let chosen) = console.state.pane else { return }
    #expect(chosen.choice.position == 1)
    #expect(try await studio.store.record(address.id)?.state == address.state)
  }

  @Test(arguments: languages)
  func `a candidate of a filter is taken by a click`(language: Language) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>fسند:", language)
    let deed = Wording(language).filterLanguage(PropertyUnitField.self, today: Day(epoch: 0))
    let state = try #require(deed.vocabulary.names(.deed, [DeedState.surveying.rawValue]).first)
    try await console.click(state)
    try await console.press("<enter>")
    #expect(console.units?.query.filter == RecordFilter(.is(.deed, DeedState.surveying)))
  }

  @Test(arguments: languages)
  func `options of dialogs are chosen inside, and a click outside closes`(language: Language)
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("v", language)
    guard case .review(let review) = console.state.pane, let address = review.address else {
      return
    }
    try await console.press("r")
    let reason = Wording(language).name(RejectReason.streetNotFound)
    try await console.click(reason)
    #expect(console.state.layers.count == 1)
    await console.click(row: 39, column: 0)
    #expect(console.state.layers.isEmpty)
    #expect(try await studio.store.record(address.id)?.state == address.state)
    try await console.press("r")
    try await console.click(reason)
    try await console.click(reason)
    #expect(
      try await studio.store.record(address.id)?.decision?.verdict == .reject(.streetNotFound))

    try await console.press("1:")
    let title = Wording(language).title(Command.up)
    try await console.click(Wording(language).title(Command.pageUp))
    try await console.click(title)
    try await console.click(title)
    #expect(console.state.layers.isEmpty)
    try await console.press("?")
    try await console.click(Wording(language).helpTitle)
    #expect(console.state.layers.count == 1)
    await console.click(row: 0, column: 1)
    #expect(console.state.layers.isEmpty)
  }

  @Test func `clicks where nothing is, and on a terminal too small, do nothing`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>")
    for (row, column) in [(-1, -1), (1, 5), (39, 3), (400, 400)] {
      await console.click(row: row, column: column)
      #expect(console.endowments?.cursor == 0)
    }
    await console.turn(.release)
    await console.play([.resized(Size(width: 20, height: 5))])
    await console.click(row: 1, column: 1)
    #expect(console.state.tab == .endowments)
  }
}

extension Rehearsal {
  /// Clicks a cell in visual columns.
  fileprivate mutating func click(row: Int, column: Int) async {
    await play([.key(.mouse(MouseEvent(.press, row: row, visualColumn: column)))])
    await play([.key(.mouse(MouseEvent(.release, row: row, visualColumn: column)))])
  }

  fileprivate mutating func turn(_ action: MouseEvent.Action) async {
    await play([.key(.mouse(MouseEvent(action, row: 10, visualColumn: 10)))])
  }

  /// Clicks where a text stands on the glass, the topmost where there are several.
  mutating func click(
    _ text: CleanText, inRow row: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let surface = surface()
    let run = try #require(
      surface.runs.last { $0.text == text && $0.row == row ?? $0.row }, "\(text)",
      sourceLocation: sourceLocation)
    await click(row: run.row, column: surface.visual(run.column + min(1, run.width - 1)))
  }

  /// Clicks a row of the list by its place in the whole list, at the reading end of the row.
  fileprivate mutating func click(row: Int) async throws {
    let surface = surface()
    let target = try #require(surface.targets.last { $0.kind == .row && $0.index == row })
    await click(row: target.area.row, column: surface.visual(target.area.columns.upperBound - 4))
  }

  fileprivate mutating func click(tile: Int) async throws {
    let surface = surface()
    let target = try #require(surface.targets.last { $0.kind == .tile && $0.index == tile })
    await click(row: target.area.row + 2, column: surface.visual(target.area.column + 1))
  }
}

extension Surface {
  fileprivate func visual(_ column: Int) -> Int {
    direction.visualColumn(ofLogical: column, width: size.width)
  }
}
