import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// Hosts in the record browser: what every list can do, and their map beside it.
struct HostListTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(_ keys: String, _ language: Language = .english) async throws -> Rehearsal {
    try await studio.rehearse(NamedScreen.hosts.keys + keys, language)
  }

  @Test func `they begin as they stand, and are put in order of what one looks for`() async throws {
    let standing = try await studio.store.hosts()
    var console = try await rehearse("")
    #expect(console.hostList?.page.rows == standing)
    // Columns and orders are in the panel of every list.
    func ordered(by field: HostField, _ keys: String = "<enter>") async throws -> [HostMachine] {
      let list = try #require(console.hostList)
      let place = try #require(
        list.columnChoices(console.state.wording).firstIndex {
          $0.title == console.state.wording.title(field)
        })
      try await console.press("C" + String(repeating: "<down>", count: place) + keys + "<esc>")
      return try #require(console.hostList).page.rows
    }
    let worst = try await ordered(by: .state)
    #expect(worst.first?.state == .down && worst.last?.state == .up)
    let busiest = try await ordered(by: .machines, "<enter><enter>")
    #expect(busiest.map(\.machines) == standing.map(\.machines).sorted(by: >))
    let fullest = try await ordered(by: .vcpusAllocated, "<enter><enter>")
    #expect(fullest.first?.id == standing.max { share($0) < share($1) }?.id)
    let loaded = try await ordered(by: .cpuLoad, "<enter><enter>")
    #expect(loaded.last?.state != .up)
    // What the second order is, the first leaves alone.
    _ = try await ordered(by: .state)
    let second = try await ordered(by: .machines, "s")
    let up = second.filter { $0.state == .up }.map(\.machines)
    #expect(second.first?.state == .down && up == up.sorted())
  }

  private func share(_ host: HostMachine) -> Double {
    host.allocated.share(of: host.capacity, .vcpu) ?? -1
  }

  @Test(arguments: [
    (Language.persian, "fوضعیت:از-کار-افتاده<enter>"), (.english, "fstate:down<enter>"),
  ])
  func `a filter narrows the list, and its map with it`(language: Language, keys: String)
    async throws
  {
    let down = try await studio.store.hosts().filter { $0.state == .down }
    var console = try await rehearse(keys, language)
    #expect(!down.isEmpty && console.hostList?.page.rows == down)
    try await console.press("c")
    #expect(console.hostMap?.rows == down)
    try await console.press("cF")
    #expect(console.hostList?.total == 20)
  }

  @Test func `the map keeps the order of places, and the cursor its host both ways`() async throws {
    var console = try await rehearse("oo")
    #expect(console.hostList?.query.sort.field == .machines)
    let standing = try await studio.store.hosts()
    try await console.press("<down><down><down>")
    let held = try #require(console.hostList?.selected)
    try await console.press("c")
    #expect(console.hostMap?.rows == standing && console.hostMap?.selected == held)
    try await console.press("<right><right>")
    let other = try #require(console.hostMap?.selected)
    #expect(other != held)
    try await console.press("c")
    #expect(console.hostList?.selected == other)
    #expect(console.hostList?.query.sort.field == .machines)
    // News keep the cursor on its host, on the map, too.
    try await console.press("c")
    try studio.store.setState(.maintenance, of: standing[0].id)
    await console.play(try await studio.figures())
    #expect(console.hostMap?.selected == other)
    #expect(console.hostMap?.rows.first?.state == .maintenance)
  }

  @Test func `a page of the list on its way is no map`() async throws {
    let console = try await rehearse("c")
    var state = console.state
    let page = Loaded<HostMachine>(
      query: RecordQuery(sort: HostMachine.firstSort), ticket: 0,
      result: .success(Page(rows: [], offset: 0, total: 20)))
    _ = state.update(.result(.page(page)))
    guard case .hostMap(let map) = state.pane else {
      Issue.record("no map")
      return
    }
    #expect(map.rows.count == 20)
  }

  @Test func `of what is down or unknown no figure is shown, and nothing green`() async throws {
    let host = HostMachine(
      id: RecordID(999), name: "node-1", site: "یک", rack: "", state: .down,
      capacity: Resources(vcpus: 0, memoryMiB: 1_024, diskGiB: 10, gpus: 0), allocated: .zero,
      machines: 3, cpuLoad: 0.4, memoryLoad: nil)
    let state = try await rehearse("").state
    let context = ListContext(state: state, hits: SearchHits([]))
    for field in [HostField.cpuLoad, .memoryLoad, .vcpusAllocated, .gpusAllocated, .rack] {
      let cell = host.cell(field, in: context)
      #expect(cell.text == state.wording.dash && cell.mark == nil, "\(field)")
    }
    #expect(host.cell(.state, in: context).mark == .critical)
    // Nobody has counted where its machines would go.
    let facts = host.detail(in: state).facts
    let fate = try #require(facts.first { $0.label == state.wording.ifLost })
    #expect(fate.mark == .unknown && fate.value == state.wording.notKnown)
  }

  @Test func `a store that fails says so, in the list and on the map, and is asked again`()
    async throws
  {
    for keys in ["", "c"] {
      let console = try await rehearse(keys)
      var state = console.state
      _ = state.settle(reload: true)
      let list = state.records?.list as? Browser<HostMachine>
      let failed = Loaded<HostMachine>(
        query: RecordQuery(sort: HostMachine.firstSort), ticket: list?.ticket ?? 0,
        result: .failure(.locked))
      _ = state.update(.result(.page(failed)))
      let later = state.update(.tick(Studio.now.addingTimeInterval(2)))
      #expect(later.contains { if case .list = $0 { true } else { false } })
      guard case .hostMap = state.pane else { continue }
      #expect(
        state.plainPage.remarks.contains {
          $0.string.hasPrefix(state.wording.cause(.locked).string)
        })
    }
  }

  @Test func `they are searched, marked, noted on and copied like all records`() async throws {
    let standing = try await studio.store.hosts()
    var console = try await rehearse("#\(standing[7].name.string)<enter>")
    #expect(console.hostList?.selected == standing[7])
    #expect(
      console.hostList?.copied?.fields == [standing[7].name, standing[7].site, standing[7].rack])
    try await console.press("g <down> ")
    #expect(console.state.records?.marks == [standing[0].id.raw, standing[2].id.raw])
    #expect(console.state.changeTargets?.records.map(\.subject) == [.hosts, .hosts])
    await console.perform([
      .openRecord(RecordRef(.hosts, standing[4].id.raw), on: console.state.today)
    ])
    #expect(console.hostList?.total == 1 && console.hostList?.selected == standing[4])
  }

  @Test func `a saved view of hosts is opened though their map is in sight`() async throws {
    var console = try await rehearse("fstate:down<enter>bsdown hosts<enter>Fc")
    try await console.press("b<enter>")
    let list = try #require(console.hostList)
    #expect(list.total > 0 && list.page.rows.allSatisfy { $0.state == .down })
  }

  @Test func `line by line a host says all of it, and its map is asked for`() async throws {
    var session = PlainSession(
      state: try await rehearse("").state, sources: studio.sources, refreshAll: {})
    let host = try #require(try await studio.store.hosts().first)
    #expect(session.whole().contains { $0.string.contains(host.name.string) })
    let map = await session.answer("c")
    #expect(map.contains { $0.string.contains("CPU use") })
    let coloured = await session.answer("m")
    #expect(coloured.contains { $0.string.contains("Memory use") })
    let list = await session.answer("c")
    #expect(list.contains { $0.string.contains("If lost") })
  }
}
