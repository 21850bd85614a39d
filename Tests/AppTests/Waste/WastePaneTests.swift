import Canvas
import Domain
import Foundation
import Persian
import Stores
import Synchronization
import Testing

@testable import App

/// Cases of waste on the screen: whose, by which figures, what becomes free, and what becomes of them.
struct WastePaneTests {
  private let studio: Studio
  private let rules: [WasteRule]

  init() throws {
    studio = try Studio()
    rules = try WasteRule.load().filter { !$0.subject.isInventoried }
  }

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    from source: (any MetricSource)? = nil, rules: [WasteRule]? = nil, hasServer: Bool = true,
    isReadOnly: Bool = false
  ) async throws -> Rehearsal {
    let rules = rules ?? self.rules
    var sources = studio.sources
    if let source { sources.metrics = [source] } else { sources.metrics = [try await idle()] }
    if !hasServer { sources.metrics = [] }
    sources.wasteRules = rules
    sources.tariffs = [
      Tariff(
        from: Day(epoch: 0), vcpuHour: Rial(1_500), memoryHour: Rial(400), diskMonth: Rial(9_000),
        gpuHour: Rial(300_000), addressMonth: Rial(600_000))
    ]
    let session = Studio.session(language, size: size, readOnly: isReadOnly)
    var rehearsal = Rehearsal(
      state: AppState(
        session: session, readings: studio.blank().figures.readings,
        metrics: hasServer ? SampleMetrics.unread : [], waste: WasteBoard(rules),
        themes: Studio.themes,
        now: Studio.now), sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press(NamedScreen.waste.keys)
    return rehearsal
  }

  /// Figures of the first machines of the store, and of one that it does not know.
  private func idle() async throws -> IdleMetrics {
    let query = RecordQuery<VirtualMachine>(sort: Sort(.created))
    let oldest = try await studio.store.page(query, window: Window(offset: 0, limit: 40)).rows
    let up = try await Set(studio.store.hosts().filter { $0.state == .up }.map(\.id))
    let four = oldest.filter { $0.host.map(up.contains) == true }.prefix(4).map(\.code)
    return IdleMetrics(domains: four + ["instance-00000777"])
  }

  @Test func `cases look as they were approved`() async throws {
    // Each look begins with a store of its own.
    try await Golden.expectAll("waste-found") {
      try await WastePaneTests().rehearse($0, size: $1)
    }
  }

  @Test func `opening the list surveys once, and each case has its owner, figures and worth`()
    async throws
  {
    var rehearsal = try await rehearse(.english)
    let found = try rehearsal.cases.rows
    // The first is busy, the last but one was measured too little.
    #expect(Set(found.map(\.key.resource)).count == 3)
    #expect(found.first?.machine != nil && found.contains { $0.machine == nil })
    #expect(rehearsal.shows("under 0.03 vCPU") && rehearsal.shows("unknown"))
    #expect(rehearsal.shows("too little measured: 1") && rehearsal.shows("Rial in 30 days"))
    let figures = try #require(rehearsal.state.waste.figures)
    #expect(figures.byState == [.found: found.count] && figures.reclaimed == .nothing)
    #expect(rehearsal.state.waste.trouble == nil)
    // Seen again, nothing is asked of the servers.
    try await rehearsal.press("<tab>" + "<backtab>")
    #expect(rehearsal.state.waste.figures?.surveyed == figures.surveyed)
    try await rehearsal.press("<f5>")
    let count = rehearsal.state.wording.numerals.integer(found.count)
    #expect(rehearsal.shows("\(count) still there"))
  }

  @Test func `a case is confirmed, its owner told, and what was released counts this month`()
    async throws
  {
    var rehearsal = try await rehearse(.english)
    try await rehearsal.press("d<enter>")
    #expect(try rehearsal.selected.standing.state == .confirmed)
    // A day that has passed, or none, is refused in the form.
    try await rehearsal.press("m1400/01/01<enter><enter>")
    #expect(rehearsal.shows("That day has passed."))
    try await rehearsal.press("<esc>m<enter><enter>")
    #expect(try rehearsal.selected.standing.state == .confirmed)
    try await rehearsal.press("<esc>m1404/07/15<enter>mail of today<enter>")
    #expect(try rehearsal.selected.standing.state == .notified)
    #expect(rehearsal.shows("until 1404/07/15") && rehearsal.shows("mail of today"))
    let freed = try rehearsal.selected.saving
    try await rehearsal.press("r<enter>")
    let figures = try #require(rehearsal.state.waste.figures)
    #expect(figures.byState[.released] == 1 && figures.reclaimed.resources == freed)
    // It has left the list of open cases.
    #expect(try rehearsal.cases.rows.allSatisfy { $0.standing.state.isOpen })
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test func `an exemption needs a day and a reason, and many are moved at once`() async throws {
    var rehearsal = try await rehearse(.english)
    try await rehearsal.press("p1404/12/29<enter><enter>")
    #expect(rehearsal.shows("Write down the reason."))
    try await rehearsal.press("<esc>" + "<space><space>p1404/12/29<enter>winter<enter><enter>")
    #expect(rehearsal.state.waste.figures?.byState[.exempt] == 2)
    // What is exempt is no longer listed; with the filter gone it is.
    try await rehearsal.press("F")
    let exempt = try rehearsal.cases.rows.filter { $0.standing.state == .exempt }
    #expect(exempt.count == 2 && exempt.allSatisfy { $0.standing.why == "winter" })
  }

  @Test func `a move that does not follow is refused without a form`() async throws {
    var rehearsal = try await rehearse(.english)
    try await rehearsal.press("Fr<enter>")
    #expect(try rehearsal.selected.standing.state == .released)
    try await rehearsal.press("p")
    #expect(
      rehearsal.shows("“released” does not go to “exempt”.") && rehearsal.state.layers.isEmpty)
  }

  @Test func `a console that only reads neither surveys nor moves`() async throws {
    var rehearsal = try await rehearse(.english, isReadOnly: true)
    #expect(try rehearsal.cases.rows.isEmpty && rehearsal.shows("none yet (F5)"))
    try await rehearsal.press("<f5>")
    #expect(rehearsal.state.waste.figures?.surveyed == nil)
  }

  @Test func `a server that fails says so, and is asked again when told to`() async throws {
    let broken = SlopingMetrics(name: "تهران")
    var rehearsal = try await rehearse(.english, from: broken)
    #expect(rehearsal.shows("the server answered with status 503"))
    try await rehearsal.press("<f5>")
    #expect(rehearsal.state.waste.trouble != nil && rehearsal.state.waste.figures?.surveyed == nil)
  }

  /// Azure's rules are refused, Google's takes too long.
  private static let faults: [String: RemoteFault] = [
    "azure": .rejected(
      kind: "execution", message: "query processing would load too many samples into memory"),
    "google_idle": .timedOut(seconds: 10),
  ]

  private func partial() async throws -> FaultyMetrics {
    FaultyMetrics(try await idle(), faults: Self.faults)
  }

  @Test func `rules that could not be judged look as they were approved`() async throws {
    try await Golden.expectAll("waste-partial") {
      let test = try WastePaneTests()
      return try await test.rehearse($0, size: $1, from: try await test.partial())
    }
  }

  @Test func `rules that fail are told in one line, and their cases stay`() async throws {
    let source = FaultyMetrics(try await idle(), faults: [:])
    var rehearsal = try await rehearse(.english, from: source)
    let found = try rehearsal.cases.rows.count
    source.fail(with: Self.faults)
    try await rehearsal.press("<f5>")
    #expect(try rehearsal.cases.rows.count == found)
    #expect(rehearsal.shows("3 rules were not judged. تهران: the query was refused"))
    #expect(
      rehearsal.state.waste.omissions.map(\.rule.id) == ["azure_low", "google_idle", "azure_idle"])
    #expect(
      rehearsal.state.plainPane.remarks.contains { $0.string.contains("3 rules were not judged.") })
    // What is whole again says so.
    source.fail(with: [:])
    try await rehearsal.press("<f5>")
    #expect(rehearsal.state.waste.omissions.isEmpty && !rehearsal.shows("not judged"))
  }

  @Test func `short screens say it in place of the age`() async throws {
    let rehearsal = try await rehearse(
      .english, size: Size(width: 70, height: 18), from: try await partial())
    #expect(rehearsal.shows("3 rules were not judged."))
  }

  @Test func `without a server the inventory is judged when the list is opened`() async throws {
    let all = try WasteRule.load()
    let rehearsal = try await rehearse(.english, rules: all, hasServer: false)
    let figures = try #require(rehearsal.state.waste.figures)
    #expect(figures.surveys.map(\.server) == [WasteReport.inventory])
    #expect(rehearsal.shows("Surveyed: "))
    // Without a rule of the inventory there is nothing to look at.
    var bare = try await WastePaneTests().rehearse(.english, hasServer: false)
    #expect(bare.shows("No metrics server is set up"))
    try await bare.press("<f5>")
    #expect(bare.state.waste.figures?.surveyed == nil)
  }

  @Test func `nothing found says so`() async throws {
    let rehearsal = try await rehearse(.english, from: IdleMetrics(domains: []))
    #expect(rehearsal.shows("Surveyed: nothing found."))
  }

  @Test func `what frees no capacity has a dash and a price, and is known by what people call it`()
    async throws
  {
    let rehearsal = try await rehearse(.english, from: UnusedAddress())
    let found = try rehearsal.cases.rows
    #expect(Set(found.map(\.key.rule)) == ["aws_address_unused", "google_address_unused"])
    #expect(found.allSatisfy { $0.saving == nil && $0.worth == Rial(600_000) })
    #expect(rehearsal.shows("185.1.1.9") && rehearsal.shows("600 K"))
    #expect(!rehearsal.shows("unknown"))
  }

  @Test func `a day that has passed is told whole, and first`() async throws {
    var rehearsal = try await rehearse(.english)
    try await rehearsal.press("m1404/06/27<enter><enter>")
    let late = rehearsal.state.now.addingTimeInterval(3 * 86_400)
    await rehearsal.play([.tick(late)])
    try await rehearsal.press("<f5>")
    #expect(rehearsal.shows("1 past their day"))
    // In the list and in the detail.
    let glass = rehearsal.surface().mirrored().dump { String($0) }
    #expect(glass.split(separator: "\n").count { $0.contains("1404/06/27") } == 2)
  }

  @Test func `figures that change while they are read are read once more`() async throws {
    let today = try await rehearse().state.today
    var board = WasteBoard()
    #expect(board.request(reload: false, on: today) == .loadWaste(on: today))
    #expect(board.request(reload: true, on: today) == nil)
    board.take(.success(try await studio.store.wasteStatistics(on: today)))
    #expect(board.request(reload: false, on: today) == .loadWaste(on: today))
    board.take(.success(try await studio.store.wasteStatistics(on: today)))
    #expect(board.request(reload: false, on: today) == nil)
  }

  @Test func `what another console moves is seen at the next poll`() async throws {
    var rehearsal = try await rehearse(.english)
    let first = try rehearsal.selected
    _ = try await studio.store.carryOut(
      ChangeOrder(
        [.moveWaste(first.id, from: .found, to: .released, until: nil)], who: "رضا"),
      at: Studio.now)
    await rehearsal.play(try await studio.figures())
    #expect(rehearsal.state.waste.figures?.byState[.released] == 1)
    #expect(try rehearsal.cases.rows.allSatisfy { $0.id != first.id })
  }

  @Test func `a press on the figures above the list selects nothing`() async throws {
    let rehearsal = try await rehearse(.english)
    let surface = rehearsal.surface()
    let figures = (4..<10).compactMap { surface.target(row: $0, column: 100)?.kind }
    #expect(!figures.isEmpty && figures.allSatisfy { $0 == .panel })
    #expect(surface.target(row: 13, column: 100)?.kind == .row)
  }

  @Test func `it is read line by line too`() async throws {
    let rehearsal = try await rehearse(.english)
    let page = rehearsal.state.plainPane
    #expect(page.items.count == (try rehearsal.cases.rows.count))
    #expect(page.remarks.contains { $0.string.hasPrefix("Reclaimable: ") })
  }
}

extension Rehearsal {
  fileprivate var cases: Page<WasteCase> {
    get throws {
      guard case .records(let records) = state.pane,
        let list = records.list as? Browser<WasteCase>
      else { throw CancellationError() }
      return list.page
    }
  }

  fileprivate var selected: WasteCase {
    get throws {
      guard case .records(let records) = state.pane,
        let waste = (records.list as? Browser<WasteCase>)?.selected
      else { throw CancellationError() }
      return waste
    }
  }
}

/// A server whose first domain is busy, the last but one hardly measured, and the others idle.
private struct IdleMetrics: MetricSource {
  let name: CleanText = "تهران"
  let domains: [CleanText]

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    guard query.labels == ["domain"] else { return MetricAnswer(series: []) }
    let isCoverage = query.id.string.hasSuffix(".coverage")
    return MetricAnswer(
      series: domains.enumerated().map { place, domain in
        let idle: Double = query.unit == .days ? 14 : 0.001
        let busy: Double = query.unit == .days ? 0 : 9e9
        let value =
          isCoverage ? (place == domains.count - 2 ? 0.4 : 0.998) : (place == 0 ? busy : idle)
        return MetricSeries(
          labels: ["domain": domain],
          points: [MetricPoint(at: Int(now.timeIntervalSince1970), value: value)].compactMap(\.self)
        )
      })
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}

/// A server that tells of one floating address, which nothing has ever used.
private struct UnusedAddress: MetricSource {
  let name: CleanText = "تهران"

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    guard query.expression.contains("floating_ip") else { return MetricAnswer(series: []) }
    let value: Double = query.unit == .days ? 0 : 1
    return MetricAnswer(
      series: [
        MetricSeries(
          labels: ["id": "f-9", "floating_ip_address": "185.1.1.9", "project_id": "nobody"],
          points: [MetricPoint(at: Int(now.timeIntervalSince1970), value: value)].compactMap(\.self)
        )
      ])
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}

/// A server that fails at the queries of rules whose ids begin so.
private final class FaultyMetrics: MetricSource {
  let name: CleanText
  private let whole: any MetricSource
  private let faults: Mutex<[String: RemoteFault]>

  init(_ whole: any MetricSource, faults: [String: RemoteFault]) {
    name = whole.name
    self.whole = whole
    self.faults = Mutex(faults)
  }

  func fail(with faults: [String: RemoteFault]) { self.faults.withLock { $0 = faults } }

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    let id = query.id.string
    let fault = faults.withLock { faults in faults.first { id.hasPrefix($0.key) }?.value }
    if let fault { throw .remote(fault) }
    return try await whole.instant(query, at: now)
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
