import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

struct MetricsPaneTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40), keys: String = ""
  ) async throws -> Rehearsal {
    var sources = studio.sources
    sources.metrics = [SlopingMetrics(name: "تهران")]
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: SampleMetrics.unread, themes: Studio.themes, now: Studio.now), sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press("3<backtab>")
    await rehearsal.play([
      .metrics(try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now - 12))
    ])
    try await rehearsal.press(keys)
    return rehearsal
  }

  @Test func `figures look as they were approved`() async throws {
    try await Golden.expectAll("metrics-polled") { try await rehearse($0, size: $1) }
  }

  @Test func `a group that was not read yet, and a server that fails, say so`() async throws {
    var rehearsal = try await rehearse(keys: "s")
    #expect(rehearsal.shows("در حال خواندن…"))
    var reading = Reading<[MetricFigure]>(unread: Schedule(every: .seconds(30)))
    reading.fail(with: .remote(.untrusted(.expired)), at: Studio.now)
    await rehearsal.play([.metrics(MetricUpdate(key: SampleMetrics.ceph, reading: reading))])
    #expect(rehearsal.shows("گواهی کارساز منقضی شده است"))
  }

  @Test func `a server that fails leaves its last figures, which grow old`() async throws {
    var rehearsal = try await rehearse(.english)
    var reading = try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now - 12).reading
    reading.fail(with: .remote(.status(503)), at: Studio.now)
    await rehearsal.play([
      .metrics(MetricUpdate(key: SampleMetrics.tehran, reading: reading)),
      .tick(Studio.now.addingTimeInterval(400)),
    ])
    #expect(rehearsal.shows("the server answered with status 503"))
    // Not one mark of well-being is left on what nobody has confirmed for so long.
    let view = MetricsView(state: rehearsal.state, pane: rehearsal.metricsPane)
    let rows = rehearsal.state.metrics.rows(of: SampleMetrics.tehran)
    #expect(!rows.map(view.row).flatMap(\.cells).contains { $0.mark == .ok })
    #expect(rows.map(view.row).flatMap(\.cells).contains { $0.mark == .stale })
  }

  @Test func `only what is in sight is asked for`() async throws {
    var rehearsal = try await rehearse()
    #expect(rehearsal.state.watchedMetrics == [SampleMetrics.tehran])
    try await rehearsal.press("s")
    #expect(rehearsal.state.watchedMetrics == [SampleMetrics.ceph])
    try await rehearsal.press("S")
    try await rehearsal.press("S")
    #expect(rehearsal.state.watchedMetrics == [SampleMetrics.backup])
    try await rehearsal.press("2")
    #expect(rehearsal.state.watchedMetrics == [])
  }

  @Test func `of many records the worst are listed, and the rest are counted`() throws {
    let update = try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now, records: 5_000)
    let figures = try #require(update.reading.value)
    let rows = MetricRow.rows(of: figures)
    let cpu = figures[1]
    let listed = rows.compactMap { row -> Double? in
      guard case .series(1, let index) = row else { return nil }
      return cpu.answer?.series[index].latest?.value
    }
    let all = cpu.answer?.series.compactMap { $0.latest?.value }.sorted(by: >) ?? []
    #expect(listed == Array(all.prefix(MetricRow.limit)))
    #expect(rows.contains(.more(figure: 1, count: 5_000 - MetricRow.limit)))
  }

  @Test func `what a metric says reads well in its unit`() {
    let cases: [(Double, MetricUnit, CleanText)] = [
      (0.015, .share, "1.5%"), (93, .percent, "93.0%"), (3_221_225_472, .bytes, "3 GiB"),
      (0.0012, .seconds, "1.2 ms"), (90, .seconds, "90 s"), (5_400, .seconds, "90 min"),
      (129_600, .seconds, "36 h"), (12.34, .days, "12.3 d"), (9e9, .days, "over ten years"),
      (61, .celsius, "61 °C"), (288.5, .watts, "288.5 W"), (0, .flag, "no"),
      (1, .health, "warning"),
      (3.2, .processors, "3.20 vCPU"), (14.4, .ratio, "14.40×"), (1e300, .bytes, "7.8 EiB"),
    ]
    for (value, unit, expected) in cases {
      #expect(Wording(.english).value(value, unit) == expected, "\(value) \(unit)")
    }
  }

  @Test func `lines say what the screen shows`() async throws {
    let plain = try await rehearse(.english).state.plainPage
    #expect(plain.remarks.contains("تهران › Hosts"))
    #expect(plain.items.contains { $0.text.string.contains("critical") })
  }
}

extension Rehearsal {
  fileprivate var metricsPane: MetricsPane {
    if case .metrics(let pane) = state.pane { pane } else { MetricsPane() }
  }
}
