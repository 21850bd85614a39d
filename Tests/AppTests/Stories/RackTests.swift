import Canvas
import Domain
import Persian
import Stores
import Testing

@testable import App

/// From a data centre down to what runs in it, and back.
struct RackTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  @Test(arguments: [Language.persian, .english])
  func `a data centre opens its racks, a rack its hosts`(language: Language) async throws {
    var console = try await studio.rehearse(":مراکز داده<enter>", language)
    guard case .records(let records) = console.state.pane,
      let site = (records.list as? Browser<Site>)?.selected
    else {
      Issue.record("no data centre")
      return
    }
    try await console.press("<enter>")
    guard case .racks(let racks) = console.state.pane else {
      Issue.record("no racks")
      return
    }
    let all = try await studio.store.hosts().filter { $0.site == site.name }
    #expect(racks.rows == Rack.racks(of: all, in: site.name))
    #expect(racks.rows.reduce(0) { $0 + $1.hostCount } == site.content.hosts)
    #expect(racks.rows.reduce(0) { $0 + $1.machines } == site.content.machines)
    #expect(console.state.breadcrumbs == [site.name])
    #expect(console.state.plainPage.items.count == racks.rows.count)
    try await console.press("<down><enter>")
    let hosts = try #require(console.hostList)
    let rack = racks.rows[1]
    #expect(!hosts.page.rows.isEmpty && hosts.page.rows == all.filter(rack.holds))
    #expect(console.state.breadcrumbs == [site.name, console.state.wording.name(of: rack)])
    // The map is the rack's alone, and remembers whose it is.
    try await console.press("c")
    #expect(console.hostMap?.rows == hosts.page.rows)
    #expect(console.state.breadcrumbs.count == 2)
    try await console.press("c")
    #expect(console.hostList?.page.rows == hosts.page.rows)
    try await console.press("<esc>")
    guard case .racks(let again) = console.state.pane else {
      Issue.record("no way back")
      return
    }
    #expect(again.cursor.position == 1)
  }

  @Test func `a data centre that no host names says so, and how`() async throws {
    let wording = Wording(.persian)
    var pane = RacksPane(site: "ناکجا")
    pane.take(.success(try await studio.store.hosts()))
    var state = try await studio.rehearse("3").state
    state.enter(.racks(pane))
    #expect(state.plainPage.remarks == [wording.noHostHere])
  }
}
