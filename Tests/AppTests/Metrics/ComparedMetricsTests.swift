import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// Several records of figures in one chart, what fails among them, and the way back.
struct ComparedMetricsTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ keys: String, failing: Set<CleanText> = [], language: Language = .english
  ) async throws -> Rehearsal {
    var sources = studio.sources
    sources.metrics = [WavingMetrics(name: "تهران", failing: failing)]
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: Size(width: 120, height: 40)),
        readings: studio.blank().figures.readings, metrics: SampleMetrics.unread,
        themes: Studio.themes, now: Studio.now), sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press("3<backtab>")
    await rehearsal.play([
      .metrics(try SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now - 12))
    ])
    try await rehearsal.press(keys)
    return rehearsal
  }

  @Test func `records of one unit share a chart, those of two have one each`() async throws {
    let alike = try await rehearse("<down><down><down>  <enter>")
    #expect(alike.chart?.records.map(\.query.id) == ["host.cpu", "host.cpu"])
    #expect(alike.chart?.units == [.percent])
    let unlike = try await rehearse("<down><down><down>  <down><down><down><down> <enter>")
    #expect(unlike.chart?.units == [.percent, .ratio])
  }

  @Test func `a fifth curve and a third unit are refused in words, and Esc takes marks away`()
    async throws
  {
    var rehearsal = try await rehearse("<down><down><down>     ")
    #expect(rehearsal.marks == 4 && rehearsal.shows("One chart holds 4 curves"))
    try await rehearsal.press("<esc>")
    #expect(rehearsal.marks == 0 && rehearsal.chart == nil)
    // A flag, a percentage, and a ratio.
    try await rehearsal.press("g <down><down> ")
    #expect(rehearsal.marks == 2)
    try await rehearsal.press("<down><down><down><down><down> ")
    #expect(rehearsal.marks == 2 && rehearsal.shows("One chart holds two units"))
    try await rehearsal.press("g ")
    #expect(rehearsal.marks == 1)
  }

  @Test func `marks last while groups are turned`() async throws {
    var rehearsal = try await rehearse("<down><down><down> s")
    #expect(rehearsal.marks == 1)
    try await rehearsal.press("S")
    #expect(rehearsal.marks == 1)
    let view = MetricsView(state: rehearsal.state, pane: try #require(rehearsal.metrics))
    let rows = rehearsal.state.metrics.rows(of: SampleMetrics.tehran)
    #expect(rows.map(view.row).count(where: \.isMarked) == 1)
  }

  @Test func `what one figure does not say leaves the other, and what it said before`() async throws
  {
    var rehearsal = try await rehearse("<down><down><down>    <enter>")
    var state = rehearsal.state
    let ids = try #require(state.chart?.records.map(\.query.id))
    #expect(Set(ids) == ["host.cpu", "host.memory"])
    let moved = state.update(.command(.earlier))
    guard case .awaitRest(let ticket)? = moved.first else {
      Issue.record("\(moved)")
      return
    }
    let requests = state.update(.result(.rested(ticket: ticket))).compactMap { effect in
      if case .loadMetricHistory(let request) = effect { request } else { nil }
    }
    #expect(requests.count == 2)
    let before = try #require(state.chart?.shown)
    for request in requests {
      _ = state.update(
        .result(
          .metricHistory(
            request,
            request.query.id == "host.cpu"
              ? .success(MetricAnswer(series: [])) : .failure(.remote(.status(503))))))
    }
    let after = try #require(state.chart?.shown)
    #expect(after.window.until < before.window.until)
    #expect(state.chart?.error == .remote(.status(503)))
    #expect(after.summary(of: 0) == nil)
    let memory = try #require(ids.firstIndex(of: "host.memory"))
    // The half that was known is kept in its place.
    #expect(after.values[memory].compactMap(\.self).count > 20)
    #expect(after.values[memory].first == .some(nil))
    // Nothing that old is well.
    let view = MetricChartView(state: state, pane: try #require(state.chart))
    let legend = ChartLegend(view: view, curves: after)
    #expect(!ids.indices.map(legend.row).flatMap(\.cells).contains { $0.mark == .ok })
    await rehearsal.play([])
  }

  @Test func `where no figure is read the old curve stays and is told as old`() async throws {
    var state = try await rehearse("<down><down><down><enter>").state
    let seen = try #require(state.chart?.shown)
    let next = state.update(.tick(Studio.now + 120))
    guard case .loadMetricHistory(let request)? = next.first else {
      Issue.record("\(next)")
      return
    }
    _ = state.update(.result(.metricHistory(request, .failure(.remote(.status(503))))))
    #expect(state.chart?.shown?.window == seen.window)
    #expect(
      state.surface().runs.contains { $0.text.string.contains("the curve is old: the server") })
    // It is asked again after a while, and not with every tick.
    #expect(state.update(.tick(Studio.now + 125)) == [])
    #expect(state.update(.tick(Studio.now + 151)).count == 1)
  }

  @Test func `the way back leads to the record, wherever it stands by then`() async throws {
    var rehearsal = try await rehearse("<down><down><down><enter>")
    let record = try #require(rehearsal.chart?.records.first)
    var figures: [MetricFigure] = []
    for query in try #require(
      SampleMetrics.hosts(of: SampleMetrics.tehran, at: Studio.now).reading.value
    ).map(\.query) {
      var figure = MetricFigure(query)
      figure.take(
        .success(
          MetricAnswer(series: [
            MetricSeries(
              labels: ["instance": "first", "job": "x"],
              points: [MetricPoint(at: 0, value: 99)].compactMap(\.self)),
            MetricSeries(
              labels: record.labels, points: [MetricPoint(at: 0, value: 1)].compactMap(\.self)),
          ])), at: Studio.now)
      figures.append(figure)
    }
    var reading = Reading<[MetricFigure]>(unread: Schedule(every: .seconds(30)))
    reading.succeed(with: figures, at: Studio.now)
    await rehearsal.play([.metrics(MetricUpdate(key: SampleMetrics.tehran, reading: reading))])
    #expect(rehearsal.state.watchedMetrics == [SampleMetrics.tehran])
    try await rehearsal.press("<esc>")
    #expect(rehearsal.metrics?.record(in: rehearsal.state.metrics) == record)
    #expect(rehearsal.metrics?.cursor.position == 3)
  }

  @Test func `lines and the clipboard say what the chart shows`() async throws {
    var rehearsal = try await rehearse("<down><down><down><enter>-")
    let page = rehearsal.state.plainPage
    #expect(page.title.string.contains("CPU in use · یزد-01:9100"))
    #expect(page.remarks.contains("span: 3 h"))
    #expect(page.remarks.contains { $0.string.contains("warning from 90.0% up") })
    #expect(page.items.count == 1 && page.items[0].text.string.contains("Mean: "))
    #expect(page.detail.count == 12)
    var state = rehearsal.state
    let copied = state.update(.key(.character("y"))).compactMap { effect -> String? in
      if case .copy(let text) = effect { text.string } else { nil }
    }
    #expect(copied.first?.contains("host.cpu\tیزد-01:9100\t") == true)
    try await rehearsal.press("<esc>")
    #expect(rehearsal.metrics != nil)
  }

  @Test func `a click on a span shows it, and on the selected record opens its chart`()
    async throws
  {
    var rehearsal = try await rehearse("<down><down><down>")
    try await rehearsal.click("یزد-01:9100", inRow: 9)
    #expect(rehearsal.chart?.sight.span == .hour)
    try await rehearsal.click("12", inRow: 5)
    #expect(rehearsal.chart?.sight.span == .twelveHours)
  }
}

extension Rehearsal {
  fileprivate var metrics: MetricsPane? {
    if case .metrics(let pane) = state.pane { pane } else { nil }
  }
  fileprivate var marks: Int { metrics?.marks.count ?? 0 }
}
