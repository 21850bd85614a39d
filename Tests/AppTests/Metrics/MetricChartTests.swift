import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// Figures over a window of time: what is asked for, what is taken in, and what is seen.
struct MetricChartTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  /// The fourth row is the load of the fullest host, the seventh its memory, the tenth a ratio.
  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    failing: Set<CleanText> = [], keys: String = "<down><down><down><enter>"
  ) async throws -> Rehearsal {
    var sources = studio.sources
    sources.metrics = [WavingMetrics(name: "تهران", failing: failing)]
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

  @Test func `one curve, two of one unit and two of two units look as they were approved`()
    async throws
  {
    try await Golden.expectAll("metric-chart") { try await rehearse($0, size: $1) }
    try await Golden.expectAll("metric-chart-day") {
      try await rehearse($0, size: $1, keys: "<down><down><down><down><enter>----")
    }
    try await Golden.expectAll("metric-chart-month") {
      try await rehearse($0, size: $1, keys: "<down><down><down><enter>--------[")
    }
    try await Golden.expectAll("metric-chart-compared") {
      try await rehearse($0, size: $1, keys: "<down><down><down>  <enter>-")
    }
    try await Golden.expectAll("metric-chart-two-units") {
      try await rehearse(
        $0, size: $1, keys: "<down><down><down>  <down><down><down><down> <enter>-")
    }
  }

  @Test func `marks and a server that fails look as they were approved`() async throws {
    let size = Size(width: 100, height: 30)
    for language in [Language.persian, .english] {
      let marked = try await rehearse(language, size: size, keys: "<down><down><down>  ")
      try Golden.expect(
        marked.surface().mirrored(), is: "metrics-marked-\(language.rawValue)-100x30")
      let failing = try await rehearse(language, size: size, failing: ["host.cpu"])
      try Golden.expect(
        failing.surface().mirrored(), is: "metric-chart-failing-\(language.rawValue)-100x30")
    }
  }

  @Test func `no size and no direction breaks the chart`() async throws {
    for keys in [
      "<down><down><down><enter>", "<down><down><down>  <down><down><down><down> <enter>",
    ] {
      for (width, height) in [(60, 15), (61, 16), (77, 19), (133, 33), (300, 100)] {
        var rehearsal = try await rehearse(size: Size(width: width, height: height), keys: keys)
        #expect(rehearsal.surface().defect == nil)
        try await rehearsal.press("D")
        #expect(rehearsal.surface().defect == nil)
      }
    }
  }

  @Test
  func `points are as many as the chart has dots, and no closer than the figure is asked for`()
    throws
  {
    for span in ChartSpan.allCases {
      for places in [40, 200, 560, 60_000] {
        let window = MetricWindow.over(span, until: Studio.now, atMost: places, interval: 60)
        #expect(window.step >= 60 && window.count <= max(2, min(places, 11_000)))
        #expect(window.until.isMultiple(of: window.step) && window.end <= Studio.now)
        // As near to the wish as the interval allows.
        #expect(window.step <= 60 || (window.count + 4) * 3 > min(places, 11_000) * 2)
      }
    }
  }

  @Test func `a window is widened, narrowed and moved, and comes back to now`() async throws {
    var rehearsal = try await rehearse()
    #expect(rehearsal.chart?.sight == ChartSight(span: .hour, end: nil))
    try await rehearsal.press("--+")
    #expect(rehearsal.chart?.sight.span == .threeHours)
    for _ in 0..<12 { try await rehearsal.press("-") }
    #expect(rehearsal.chart?.sight.span == .month)
    for _ in 0..<12 { try await rehearsal.press("+") }
    #expect(rehearsal.chart?.sight.span == .quarter)
    // Time runs from left to right unless the settings say otherwise, on a Persian screen too.
    try await rehearsal.press("-<left><left>")
    #expect(rehearsal.chart?.sight.end == Studio.now - 3_600)
    #expect(rehearsal.chart?.shown?.window.end == Studio.now - 3_600)
    try await rehearsal.press("]")
    #expect(rehearsal.chart?.sight.end == Studio.now - 1_800)
    try await rehearsal.press("<right>")
    #expect(rehearsal.chart?.sight.end == nil)
    try await rehearsal.press("[[[.")
    #expect(rehearsal.chart?.sight.end == nil && rehearsal.chart?.shown?.sight.end == nil)
  }

  @Test func `an answer to what is no longer in sight is dropped, and what was seen stays`()
    async throws
  {
    var state = try await rehearse().state
    let hour = try #require(state.chart?.shown?.window)
    let wider = try #require(try request(after: .zoomOut, &state))
    #expect(state.chart?.isLoading == true && state.chart?.shown?.window == hour)
    #expect(shows("در حال خواندن…", state))
    let widest = try #require(try request(after: .zoomOut, &state))
    _ = state.update(.result(.metricHistory(wider, .success(answer(to: wider)))))
    #expect(state.chart?.shown?.window == hour)
    _ = state.update(.result(.metricHistory(widest, .success(answer(to: widest)))))
    #expect(state.chart?.shown?.window == widest.window && state.chart?.isLoading == false)
    // The same answer once more is an answer to what was asked: nothing changes.
    _ = state.update(.result(.metricHistory(widest, .success(answer(to: widest)))))
    #expect(state.chart?.shown?.window == widest.window)
  }

  @Test func `a key that is held asks once it is let go`() async throws {
    var state = try await rehearse().state
    let first = state.update(.command(.zoomOut))
    let second = state.update(.command(.zoomOut))
    #expect(first.count == 1 && second.count == 1)
    guard case .awaitRest(let old)? = first.first, case .awaitRest(let new)? = second.first else {
      Issue.record("asked at once")
      return
    }
    #expect(state.update(.result(.rested(ticket: old))) == [])
    #expect(state.update(.result(.rested(ticket: new))).count == 1)
  }

  @Test func `a window up to now goes on by itself, and waits for a slow server`() async throws {
    var state = try await rehearse().state
    let seen = try #require(state.chart?.shown?.window)
    #expect(state.update(.tick(Studio.now + 10)) == [])
    let effects = state.update(.tick(Studio.now + Double(seen.step)))
    guard case .loadMetricHistory(let request)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(request.window.until == seen.until + seen.step && request.window.step == seen.step)
    // What is seen is not told as loading: it only goes on.
    #expect(state.chart?.isLoading == false)
    #expect(state.update(.tick(Studio.now + Double(seen.step) + 59)) == [])
    _ = state.update(.result(.metricHistory(request, .success(answer(to: request)))))
    #expect(state.chart?.shown?.window == request.window)
  }

  @Test func `what nobody measured is a hole, never zero and never joined`() async throws {
    var state = try await rehearse().state
    let request = try #require(try self.request(after: .zoomOut, &state))
    let points = [0, 1, 2, 6, 7].compactMap {
      MetricPoint(at: request.window.first + $0 * request.window.step, value: 50)
    }
    let labels = request.records.map { MetricSeries(labels: $0, points: points) }
    _ = state.update(.result(.metricHistory(request, .success(MetricAnswer(series: labels)))))
    let curves = try #require(state.chart?.shown)
    #expect(
      curves.values[0].prefix(8).map { $0 != nil } == [
        true, true, true, false, false, false, true, true,
      ])
    let summary = try #require(curves.summary(of: 0))
    #expect(summary.smallest == 50 && summary.mean == 50 && summary.last == 50)
    #expect(summary.lastAt == request.window.moment(7))
    _ = state.update(.result(.rested(ticket: 0)))
    #expect(shows("آخرین", state))
    // Nothing at all is told as not measured.
    let none = try #require(try self.request(after: .zoomOut, &state))
    _ = state.update(.result(.metricHistory(none, .success(MetricAnswer(series: [])))))
    #expect(state.chart?.shown?.summary(of: 0) == nil)
    #expect(shows("سنجیده نشده", state))
  }

  private func request(
    after command: Command, _ state: inout AppState
  ) throws -> MetricHistoryRequest? {
    let moved = state.update(.command(command))
    guard case .awaitRest(let ticket)? = moved.first,
      case .loadMetricHistory(let request)? = state.update(.result(.rested(ticket: ticket))).first
    else { return nil }
    return request
  }

  private func answer(to request: MetricHistoryRequest) -> MetricAnswer {
    MetricAnswer(
      series: request.records.map { labels in
        MetricSeries(
          labels: labels,
          points: (0..<request.window.count).compactMap {
            MetricPoint(at: request.window.first + $0 * request.window.step, value: Double($0))
          })
      })
  }

  private func shows(_ text: CleanText, _ state: AppState) -> Bool {
    state.surface().runs.contains { $0.text.string.contains(text.string) }
  }
}

extension Rehearsal {
  var chart: MetricChartPane? { state.chart }
}

extension AppState {
  var chart: MetricChartPane? {
    if case .metricChart(let chart) = pane { chart } else { nil }
  }
}
