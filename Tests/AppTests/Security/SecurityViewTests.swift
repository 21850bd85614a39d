import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// How secure the cloud is, on the screen: figures, what lies behind them, and what servers measure.
struct SecurityViewTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ language: Language = .english, size: Size = Size(width: 120, height: 40),
    servers: Bool = false, keys: String = ""
  ) async throws -> Rehearsal {
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: servers ? SampleMetrics.unread : [], themes: Studio.themes, now: Studio.now),
      sources: studio.sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press(NamedScreen.security.keys + keys)
    return rehearsal
  }

  @Test func `every figure opens as many records as it counts`() async throws {
    var rehearsal = try await rehearse()
    let figures = try #require(rehearsal.state.security.figures)
    var opened = 0
    for measure in SecurityMeasure.allCases {
      try await rehearsal.press("<enter>")
      let list = try #require(rehearsal.state.records?.list)
      #expect(list.total == figures[measure].count, "\(measure)")
      opened += list.total
      try await rehearsal.press("<esc><down>")
    }
    #expect(opened > 50)
    #expect(figures.overdue > 0 && figures.urgent > 0)
    #expect(rehearsal.shows(CleanText(RawText("Past deadline: \(figures.overdue)"))))
  }

  @Test func `nothing is green of what nobody recorded`() async throws {
    let empty = try Studio(empty: true)
    let rehearsal = try await empty.rehearse(
      NamedScreen.security.keys, .english, size: Size(width: 120, height: 40))
    #expect(rehearsal.shows("No finding was ever imported"))
    let view = SecurityView(state: rehearsal.state, cursor: ListCursor())
    let rows = try #require(try rehearsal.state.securityRows?.get())
    #expect(rows.count == SecurityMeasure.allCases.count)
    for row in rows { #expect(view.row(row).cells[5].mark == .unknown) }
  }

  @Test func `what servers measure stands beside, and is asked for while it is in sight`()
    async throws
  {
    var rehearsal = try await rehearse(servers: true)
    #expect(rehearsal.state.wantedMetrics == [SampleMetrics.tehran, SampleMetrics.backup])
    #expect(rehearsal.shows("Hosts") && rehearsal.shows("unknown"))
    await rehearsal.play([
      .metrics(try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now))
    ])
    let rows = try #require(try rehearsal.state.securityRows?.get())
    let metrics = rows.dropFirst(SecurityMeasure.allCases.count)
    #expect(metrics.count == 3 && metrics.last == .unread(SampleMetrics.backup))
    try await rehearsal.press("G<up><up>")
    #expect(rehearsal.shows("Clock offset") && rehearsal.shows("of 3"))
    #expect(rehearsal.state.plainPage.detail.contains { $0.string.contains("Limit") })
    try await rehearsal.press("<down><down><enter>")
    guard case .metrics(let pane) = rehearsal.state.pane else {
      Issue.record("the figures of the server were not opened")
      return
    }
    #expect(pane.key(in: rehearsal.state.metrics) == SampleMetrics.backup)
    try await rehearsal.press("<backtab><backtab>")
    #expect(rehearsal.state.wantedMetrics.isEmpty)
  }

  @Test(arguments: [Language.persian, .english])
  func `figures of servers look as they were approved`(_ language: Language) async throws {
    let size = Size(width: 120, height: 40)
    var rehearsal = try await rehearse(language, size: size, servers: true)
    await rehearsal.play([
      .metrics(try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now))
    ])
    try await rehearsal.press("G")
    try Golden.expect(
      rehearsal.surface().mirrored(), is: "security-servers-\(language.rawValue)-120x40")
  }

  @Test func `figures are counted anew when the store says so, and not before`() throws {
    var board = SecurityBoard()
    let today = Day(epoch: 20_000)
    #expect(board.request(revision: 4, reload: false, on: today) == .loadSecurity(on: today))
    #expect(board.request(revision: 5, reload: true, on: today) == nil)
    board.take(.success(SecurityPosture()))
    #expect(board.request(revision: 5, reload: false, on: today) == .loadSecurity(on: today))
    board.take(.success(SecurityPosture()))
    #expect(board.request(revision: 5, reload: true, on: today) == nil)
    #expect(board.request(revision: nil, reload: true, on: today) == nil)
    let tomorrow = today.advanced(by: 1)
    #expect(board.request(revision: 5, reload: false, on: tomorrow) == .loadSecurity(on: tomorrow))
    board.take(.failure(.locked))
    #expect(board.isFailing)
    #expect(board.request(revision: 5, reload: false, on: tomorrow) == nil)
    #expect(board.request(revision: 5, reload: true, on: tomorrow) == .loadSecurity(on: tomorrow))
  }

  @Test
  func `a finding leads to its machine or to what its host carries, and a saved list is found`()
    async throws
  {
    var rehearsal = try await rehearse()
    try await rehearsal.press(NamedScreen.findings.keys)
    let list = try #require(rehearsal.state.records?.list as? Browser<SecurityFinding>)
    let selected = try #require(list.selected)
    #expect(selected.place != .unknown)
    try await rehearsal.press("<enter>")
    let machines = try #require(rehearsal.state.records?.list)
    #expect(machines.subject == .machines && machines.total > 0)
    try await rehearsal.press(NamedScreen.benchmarks.keys + ":saved views<enter>snine<enter>")
    #expect(rehearsal.state.lists.views.map(\.subject) == ["benchmarks"])
    try await rehearsal.press("1:saved views<enter><enter>")
    #expect(rehearsal.state.records?.list.subject == .benchmarks)
    try await rehearsal.press("<esc>")
    guard case .security = rehearsal.state.pane else {
      Issue.record("the list does not lie over the view of security")
      return
    }
  }

  @Test func `a measure is copied by its name and numbers, and pressed to be opened`() async throws
  {
    var rehearsal = try await rehearse(keys: "<down>")
    let view = SecurityView(state: rehearsal.state, cursor: ListCursor(position: 1))
    let figure = try #require(rehearsal.state.security.figures?[.criticalOverdue])
    #expect(view.copied?.code == "criticalOverdue")
    #expect(view.copied?.fields[1] == CleanText(RawText("\(figure.count)")))
    let page = rehearsal.state.plainPage
    #expect(page.selected == 2 && page.items.count > 5)
    #expect(page.remarks.first?.string.contains("Past deadline") == true)
    #expect(rehearsal.state.isAvailable(.open))
    let surface = rehearsal.surface()
    let row = try #require(
      (0..<40).first { surface.target(row: $0, column: 30)?.kind == .row })
    let press = AppMessage.key(.mouse(MouseEvent(.press, row: row + 1, visualColumn: 30)))
    await rehearsal.play([press])
    #expect(rehearsal.state.records?.list.total == figure.count)
  }
}
