import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// Hosts as a map of heat by sites and racks.
struct HostMapTests {
  private static let keys = NamedScreen.hostsMap.keys

  private func console(
    _ hosts: [HostMachine], _ language: Language = .persian, size: Size
  ) async throws -> Rehearsal {
    var console = try await Studio().rehearse(Self.keys, language, size: size)
    await console.play([.result(.page(.whole(hosts)))])
    // The cursor has stayed on the host it was on.
    try await console.press("g")
    return console
  }

  /// Hosts of four sites, in racks of twelve, some of them down, in maintenance or unknown.
  private func hosts(_ count: Int) -> [HostMachine] {
    (0..<count).map { index in
      let state: HostState = index % 41 == 7 ? .down : index % 37 == 5 ? .maintenance : .up
      let isKnown = index % 53 != 11
      return HostMachine(
        id: RecordID(Int64(index + 1)), name: CleanText(RawText("node-\(1_000 + index)")),
        site: CleanText(RawText("سایت \(index * 4 / count + 1)")),
        rack: CleanText(RawText("رک \(10 + index / 12)")), state: state,
        capacity: Resources(vcpus: 64, memoryMiB: 262_144, diskGiB: 4_000, gpus: 0),
        allocated: Resources(
          vcpus: index % 200, memoryMiB: 1_000 * (index % 200), diskGiB: 100, gpus: 0),
        machines: index % 23, cpuLoad: isKnown ? Double(index % 100) / 100 : nil,
        memoryLoad: isKnown ? Double(index * 7 % 100) / 100 : nil)
    }
  }

  @Test func `five hundred hosts are all seen at once, and in a small terminal scrolled to`()
    async throws
  {
    let hosts = hosts(500)
    var large = try await console(hosts, size: Size(width: 120, height: 40))
    let seen = Set(large.surface().targets.filter { $0.kind == .row }.map(\.index))
    #expect(seen.count == 500)
    try Golden.expect(large.surface().mirrored(), is: "hosts-map-many-fa-120x40")
    try await large.press("G")
    #expect(large.hostMap?.selected?.name == "node-1499")

    var small = try await console(hosts, .english, size: Size(width: 80, height: 24))
    try Golden.expect(small.surface().mirrored(), is: "hosts-map-many-en-80x24")
    try await small.press("G")
    #expect(small.shows("node-1499"))
    #expect(small.surface().targets.contains { $0.kind == .row && $0.index == 499 })
    try await small.press("g")
    #expect(small.surface().targets.contains { $0.kind == .row && $0.index == 0 })
  }

  @Test(arguments: [Language.persian, .english])
  func `arrows go where they point`(language: Language) async throws {
    var console = try await console(hosts(500), language, size: Size(width: 120, height: 40))
    let start = try place(console)
    try await console.press(language == .persian ? "<left>" : "<right>")
    #expect(console.hostMap?.cursor.position == 1)
    let beside = try place(console)
    #expect(beside.row == start.row && beside.column > start.column)
    try await console.press("<down>")
    let below = try place(console)
    #expect(below.row == start.row + 1 && below.column == beside.column)
    try await console.press("<up>")
    #expect(console.hostMap?.cursor.position == 1)
    // The edges of the map stop.
    try await console.press("g<up>")
    #expect(console.hostMap?.cursor.position == 0)
    try await console.press(language == .persian ? "<right>" : "<left>")
    #expect(console.hostMap?.cursor.position == 0)
    try await console.press("G<down>")
    #expect(console.hostMap?.cursor.position == 499)
  }

  @Test func `what is down, in maintenance or unknown never looks well`() async throws {
    let hosts = hosts(500)
    var console = try await console(hosts, .english, size: Size(width: 120, height: 40))
    for measure in HostMeasure.allCases {
      #expect(console.hostMap?.measure == measure)
      let surface = console.surface()
      for target in surface.targets where target.kind == .row {
        let cell = surface[target.area.row, target.area.column]
        switch hosts[target.index].state {
        case .down: #expect(cell.scalar == "■" && cell.ground == .none)
        case .maintenance: #expect(cell.scalar == "◐" && cell.ground == .none)
        case .up:
          let isKnown = measure.value(of: hosts[target.index]) != nil
          #expect((cell.scalar == "○") == !isKnown)
          #expect((cell.ground == .none) == !isKnown)
        }
      }
      try await console.press("m")
    }
    #expect(console.hostMap?.measure == .cpu)
    try await console.press("M")
    #expect(console.hostMap?.measure == .machines)
  }

  @Test(arguments: ["<down>", "<down>c"])
  func `a host opens its machines, from the list and from the map`(keys: String) async throws {
    var console = try await Studio().rehearse(NamedScreen.hosts.keys + keys, .english)
    let host = try #require(console.hostMap?.selected ?? console.hostList?.selected)
    try await console.press("<enter>")
    let records = try #require(console.state.records)
    #expect(records.list.subject == .machines && records.list.total == host.machines)
    #expect(console.state.breadcrumbs == [host.name])
    try await console.press("<esc>")
    #expect((console.hostMap?.selected ?? console.hostList?.selected) == host)
  }

  @Test func `a press selects a host, and a second one opens it`() async throws {
    var console = try await console(hosts(60), .english, size: Size(width: 120, height: 40))
    let area = try #require(
      console.surface().targets.first { $0.kind == .row && $0.index == 20 }?.area)
    func press() -> AppMessage {
      .key(.mouse(MouseEvent(.press, row: area.row, visualColumn: area.column)))
    }
    await console.play([press()])
    #expect(console.hostMap?.cursor.position == 20)
    await console.play([press()])
    #expect(console.hostMap == nil)
  }

  @Test func `a rack longer than the screen goes on in the next line`() {
    let one = (0..<90).map { index in
      HostMachine(
        id: RecordID(Int64(index + 1)), name: "x", site: "s", rack: "r", state: .up,
        capacity: .zero, allocated: .zero, machines: 0, cpuLoad: nil, memoryLoad: nil)
    }
    let map = HostMap(one, width: 60, height: 30, direction: .leftToRight)
    #expect(map.lines.count > 4)
    #expect(map.host(from: 0, lines: 1) == map.host(from: 0, lines: 2) / 2)
    #expect(map.line(of: 89) == map.lines.count - 1)
    #expect(HostMap([], width: 60, height: 30, direction: .leftToRight).lines.isEmpty)
    #expect(HostMap([], width: 1, height: 1, direction: .rightToLeft).host(from: 0, lines: 1) == 0)
  }

  @Test func `lines say the measure and each host's figures`() async throws {
    let console = try await console(hosts(60), .english, size: Size(width: 120, height: 40))
    let page = console.state.plainPage
    #expect(page.remarks.contains { $0.string.contains("down 2") })
    #expect(page.items[0].text.string.contains("CPU use 0%"))
  }

  private func place(_ console: Rehearsal) throws -> (row: Int, column: Int) {
    let position = console.hostMap?.cursor.position
    let area = try #require(
      console.surface().targets.first { $0.kind == .row && $0.index == position }?.area)
    return (area.row, area.column)
  }
}

extension Rehearsal {
  var hostMap: HostMapPane? {
    if case .hostMap(let map) = state.pane { map } else { nil }
  }

  var hostList: Browser<HostMachine>? { state.records?.list as? Browser<HostMachine> }
}

extension PageAnswer where Self == Loaded<HostMachine> {
  /// The whole list of hosts as it begins, for a map.
  static func whole(_ hosts: [HostMachine]) -> Self {
    Loaded(
      query: RecordQuery(sort: HostMachine.firstSort), ticket: 0,
      result: .success(Page(rows: hosts, offset: 0, total: hosts.count)))
  }
}
