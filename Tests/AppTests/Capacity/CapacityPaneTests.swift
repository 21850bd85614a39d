import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// Room by site, what fills up, and what if: on the screen.
struct CapacityPaneTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    from source: GrowingMetrics = GrowingMetrics(), keys: String = ""
  ) async throws -> Rehearsal {
    var sources = studio.sources
    sources.metrics = [source]
    sources.capacity = try CapacityPlan.load()
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: [SampleMetrics.unread[0]], themes: Studio.themes, now: Studio.now),
      sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press(NamedScreen.capacity.keys + keys)
    return rehearsal
  }

  @Test func `what fills up looks as it was approved`() async throws {
    try await Golden.expectAll("capacity-foretold") { try await rehearse($0, size: $1) }
  }

  @Test
  func `what could not be counted is counted at the next change, or after a while, no sooner`() {
    var board = CapacityBoard()
    let now = Studio.now
    #expect(board.count(reload: false, at: now) == .countCapacity)
    // Nothing more is asked while the store is being asked.
    #expect(board.count(reload: true, at: now) == nil)
    board.take(.failure(.locked))
    for later in [0, 1, 9] {
      #expect(board.count(reload: false, at: now.addingTimeInterval(Double(later))) == nil)
    }
    #expect(board.count(reload: true, at: now.addingTimeInterval(1)) == .countCapacity)
    board.take(.failure(.locked))
    #expect(board.count(reload: false, at: now.addingTimeInterval(10)) == nil)
    #expect(board.count(reload: false, at: now.addingTimeInterval(11)) == .countCapacity)
  }

  @Test func `an agency added looks as it was approved`() async throws {
    try await Golden.expectAll("capacity-added") {
      try await rehearse($0, size: $1, keys: "n۲۰ ۴ ۱۶ ۱۰۰<enter><down><down><down><down>")
    }
  }

  @Test func `what is soonest near full stands first, and what nobody knows is said`() async throws
  {
    let rehearsal = try await rehearse(.english)
    let rows = rehearsal.state.forecasts
    #expect(
      rows.map(\.forecast.id) == [
        "ceph_pool", "filesystem", "ceph_cluster", "placement_memory", "placement_vcpu",
        "filesystem", "placement_disk", "ceph_pool", "filesystem",
      ])
    #expect(rows[0].alarm == .already)
    #expect(
      rows.map { $0.alarm.mark } == [
        .critical, .critical, .warning, .warning, .warning, .unknown, .unknown, .ok, .ok,
      ])
    let days = try #require(rows[2].alarm.likely.number)
    // 14 of 100 are left at a quarter a day.
    #expect(abs(days - 56) < 2)
    #expect(rehearsal.shows("too little data"))
    #expect(rehearsal.shows("nothing from"))
  }

  @Test func `the selected forecast is told in words and copied`() async throws {
    var rehearsal = try await rehearse(.english)
    #expect(rehearsal.shows("It is past 85%, and at this pace full in 90 d."))
    try await rehearsal.press("<down>")
    #expect(rehearsal.shows("At this pace it reaches 85% in 12 d"))
    try await rehearsal.press("G")
    #expect(rehearsal.shows("At this pace it never reaches 85%."))
    guard case .capacity(let cursor) = rehearsal.state.pane else { throw CancellationError() }
    let copied = CapacityView(state: rehearsal.state, cursor: cursor).copied
    #expect(copied?.row == "filesystem\tتهران\thv-02:9100\t/\t120000000000000.0\t400000000000000.0")
  }

  @Test func `a server that fails says so, and is asked again when told to`() async throws {
    var broken = GrowingMetrics()
    broken.fault = .status(503)
    var rehearsal = try await rehearse(.english, from: broken)
    #expect(rehearsal.shows("the server answered with status 503"))
    #expect(rehearsal.state.forecasts.allSatisfy { $0.alarm.mark == .unknown })
    try await rehearsal.press("<f5>")
    #expect(rehearsal.state.forecasts.count == 6)
    try Golden.expect(rehearsal.surface().mirrored(), is: "capacity-failing-en-120x40")
  }

  @Test func `an order that cannot be read says what is wrong and stays to be put right`()
    async throws
  {
    var rehearsal = try await rehearse(.english, keys: "n20 four 16 100<enter>")
    #expect(rehearsal.shows("“four” is no whole number."))
    #expect(rehearsal.state.layers.count == 1 && rehearsal.state.capacity.added == nil)
    try await rehearsal.press("<ctrl-u>20 4 16 100<enter>")
    #expect(rehearsal.shows("With 20 machines added, each 4 vCPU"))
    #expect(rehearsal.shows("instead of"))
    try await rehearsal.press("<esc>")
    #expect(rehearsal.state.capacity.added == nil && rehearsal.state.layers.isEmpty)
    // Outside the view the key is no such thing.
    try await rehearsal.press("1n")
    #expect(rehearsal.state.layers.isEmpty)
  }

  @Test func `each host says where its machines would go`() async throws {
    let rehearsal = try await studio.rehearse(NamedScreen.hosts.keys, .english)
    let inventory = try #require(rehearsal.state.capacity.counted)
    #expect(inventory.losses.count == 20)
    #expect(rehearsal.shows("If lost"))
    let stuck = inventory.losses.values.filter { !$0.fits }
    #expect(stuck.isEmpty || rehearsal.shows("left over"))
  }

  @Test func `it is read line by line too`() async throws {
    let page = try await rehearse(.english).state.plainPage
    #expect(page.items.count == 9)
    #expect(page.remarks.contains { $0.string.hasPrefix("All sites") })
    #expect(page.detail.first == "It is past 85%, and at this pace full in 90 d.")
  }

  @Test func `an agency is asked about line by line too`() async throws {
    var session = PlainSession(
      state: try await rehearse(.english).state, sources: studio.sources, refreshAll: {})
    _ = session.whole()
    func said(_ lines: [CleanText], _ text: String) -> Bool {
      lines.contains { $0.string.contains(text) }
    }
    for (line, answer) in [
      ("ad" as CleanText, "such as 20 4 16 100"), ("20 four 16 100", "no whole number"),
      ("20 4 16 100", "With 20 machines added"), ("ad", "such as"),
      (".", "With 20 machines added"),
    ] {
      let told = await session.answer(line)
      #expect(said(told, answer), "\(line): \(told)")
    }
  }
}
