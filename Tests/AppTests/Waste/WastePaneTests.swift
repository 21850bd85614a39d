import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// Findings of waste on the screen: whose, by which figures, and what becomes free.
struct WastePaneTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    from source: (any MetricSource)? = nil
  ) async throws -> Rehearsal {
    var sources = studio.sources
    if let source { sources.metrics = [source] } else { sources.metrics = [try await idle()] }
    sources.wasteRules = try WasteRule.load()
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: SampleMetrics.unread, themes: Studio.themes, now: Studio.now), sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press("3<backtab><backtab><backtab>")
    return rehearsal
  }

  /// Figures of the first machines of the store, and of one that it does not know.
  private func idle() async throws -> IdleMetrics {
    let query = RecordQuery<VirtualMachine>(sort: Sort(.created))
    let oldest = try await studio.store.page(query, window: Window(offset: 0, limit: 40)).rows
    let up = try await Set(studio.store.hosts().filter { $0.state == .up }.map(\.id))
    let four = oldest.filter { up.contains($0.host) }.prefix(4).map(\.code)
    return IdleMetrics(domains: four + ["instance-00000777"])
  }

  @Test func `findings look as they were approved`() async throws {
    try await Golden.expectAll("waste-found") { try await rehearse($0, size: $1) }
  }

  @Test func `each has its owner, its figures beside their limits, and what becomes free`()
    async throws
  {
    let rehearsal = try await rehearse(.english)
    let found = try #require(rehearsal.waste?.rows)
    // The first is busy, the last but one was measured too little.
    #expect(Set(found.map(\.resource)).count == 3)
    #expect(found.first?.machine != nil && found.contains { $0.machine == nil })
    #expect(rehearsal.shows("AWS Compute Optimizer") && rehearsal.shows("under 5.0%"))
    #expect(rehearsal.shows("unknown"))
    let view = WasteView(state: rehearsal.state, pane: try #require(rehearsal.waste))
    #expect(view.notJudged == ["too little measured: 1"])
    #expect(rehearsal.shows(rehearsal.state.wording.amount(view.pane.reclaimable)))
  }

  @Test func `a server that fails says so, and is asked again when told to`() async throws {
    let broken = SlopingMetrics(name: "تهران")
    var rehearsal = try await rehearse(.english, from: broken)
    #expect(rehearsal.shows("the server answered with status 503"))
    try await rehearsal.press("<f5>")
    #expect(rehearsal.waste?.isFailing == true && rehearsal.waste?.rows.isEmpty == true)
  }

  @Test func `it is asked once, for the operator's own day`() async throws {
    var pane = WastePane()
    let today = try await rehearse().state.today
    #expect(pane.request(on: today) == .surveyWaste(on: today))
    #expect(pane.request(on: today) == nil)
    pane.askAgain()
    #expect(pane.request(on: today) == .surveyWaste(on: today))
  }

  @Test func `nothing found says what was not judged`() async throws {
    let rehearsal = try await rehearse(.english, from: IdleMetrics(domains: []))
    #expect(rehearsal.shows("None found"))
  }

  @Test func `it is read line by line too`() async throws {
    let rehearsal = try await rehearse(.english)
    let page = rehearsal.state.plainPane
    #expect(page.items.count == rehearsal.waste?.rows.count)
    #expect(page.remarks.contains { $0.string.hasPrefix("Reclaimable: ") })
  }
}

extension Rehearsal {
  fileprivate var waste: WastePane? {
    if case .waste(let waste) = state.pane { waste } else { nil }
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
