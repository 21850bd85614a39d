import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// Hosts of the inventory in one chart of what metrics servers tell of them.
struct HostCurvesTests {
  private let studio: Studio
  private static let server = MetricKey(server: "تهران", group: .host)
  private static let other = MetricKey(server: "yazd", group: .host)

  init() throws {
    studio = try Studio()
  }

  /// What a server says of these instances, by the catalogue that ships.
  private static func update(
    _ key: MetricKey, _ instances: [CleanText], failing: Bool = false
  ) throws -> MetricUpdate {
    let figures = try MetricCatalogue.load().queries(of: .host).map { query in
      var figure = MetricFigure(query)
      let series = instances.map { instance in
        MetricSeries(
          labels: MetricLabels(
            query.labels.map {
              MetricLabels.Label(name: $0, value: $0 == "instance" ? instance : "\($0)-1")
            }), points: [])
      }
      figure.take(
        failing ? .failure(.remote(.status(503))) : .success(MetricAnswer(series: series)),
        at: Studio.now)
      return figure
    }
    var reading = Reading<[MetricFigure]>(unread: Schedule(every: .seconds(30), jitter: 0))
    reading.succeed(with: figures, at: Studio.now)
    return MetricUpdate(key: key, reading: reading)
  }

  private static func board(_ updates: [MetricUpdate]) -> MetricBoard {
    var board = MetricBoard(SampleMetrics.unread)
    for update in updates { board.take(update) }
    return board
  }

  @Test func `of two hosts two figures each are seen, of four one`() throws {
    let names: [CleanText] = (1...4).map { CleanText(RawText("hv-0\($0)")) }
    let board = Self.board([try Self.update(Self.server, names.map { "\($0):9100" })])
    let two = HostCurves(of: Array(names.prefix(2)), in: board)
    #expect(
      two.records.map(\.query.id) == ["host.cpu", "host.memory", "host.cpu", "host.memory"])
    #expect(
      two.records.map(\.names) == [["hv-01:9100"], ["hv-01:9100"], ["hv-02:9100"], ["hv-02:9100"]])
    #expect(two.unknown.isEmpty && two.ambiguous.isEmpty)
    let four = HostCurves(of: names, in: board)
    #expect(four.records.map(\.query.id) == Array(repeating: "host.cpu", count: 4))
    #expect(HostCurves(of: [names[0]], in: board).records.count == 2)
  }

  @Test func `one server that knows all of them is asked before two that know one each`() throws {
    let board = Self.board([
      try Self.update(Self.server, ["hv-01:9100"]),
      try Self.update(Self.other, ["hv-02.yazd:9100", "hv-01.yazd:9100"]),
    ])
    let both = HostCurves(of: ["hv-01", "hv-02"], in: board)
    #expect(Set(both.records.map(\.key)) == [Self.other])
    #expect(Set(HostCurves(of: ["hv-01"], in: board).records.map(\.key)) == [Self.server])
    let apart = HostCurves(of: ["hv-01", "hv-03", "hv-02"], in: board)
    #expect(apart.records.map(\.key) == [Self.server, Self.other])
    #expect(apart.unknown == ["hv-03"])
  }

  @Test func `a name in two domains is told as such, unless one instance is called just so`() throws
  {
    let two: [CleanText] = ["hv-01.tehran:9100", "hv-01.yazd:9100"]
    let unclear = HostCurves(
      of: ["hv-01", "hv-01.yazd"], in: Self.board([try Self.update(Self.server, two)]))
    #expect(unclear.ambiguous == ["hv-01"] && unclear.unknown.isEmpty)
    #expect(unclear.records.map(\.names) == [["hv-01.yazd:9100"], ["hv-01.yazd:9100"]])
    let clear = HostCurves(
      of: ["hv-01"], in: Self.board([try Self.update(Self.server, two + ["hv-01:9100"])]))
    #expect(clear.records.first?.names == ["hv-01:9100"] && clear.ambiguous.isEmpty)
  }

  @Test func `a server that has not answered, or failed, is not one that knows no such host`()
    throws
  {
    let unread = HostCurves(of: ["hv-01"], in: Self.board([]))
    #expect(unread.answered.isEmpty && unread.error == nil && unread.records.isEmpty)
    let failed = HostCurves(
      of: ["hv-01"], in: Self.board([try Self.update(Self.server, [], failing: true)]))
    #expect(failed.answered.isEmpty && failed.error == .remote(.status(503)))
    let empty = HostCurves(of: ["hv-01"], in: Self.board([try Self.update(Self.server, [])]))
    #expect(empty.answered == ["تهران"] && empty.unknown == ["hv-01"])
  }

  // MARK: In the console

  private var sources: Sources {
    var sources = studio.sources
    sources.metrics = [SlopingMetrics(name: "تهران"), SlopingMetrics(name: "yazd")]
    return sources
  }

  private func rehearse(
    _ language: Language = .english, knowing count: Int? = 3, servers: [MetricUpdate]? = nil
  ) async throws -> (console: Rehearsal, hosts: [HostMachine]) {
    let hosts = try await studio.store.hosts()
    var console = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: Size(width: 120, height: 40)),
        readings: studio.blank().figures.readings, metrics: servers ?? SampleMetrics.unread,
        themes: Studio.themes, now: Studio.now), sources: sources)
    await console.play(try await studio.figures())
    try await console.press(NamedScreen.hosts.keys)
    if let count {
      let known = hosts.prefix(count).map { "\($0.name).cloud.example:9100" as CleanText }
      await console.play([.metrics(try Self.update(Self.server, known))])
    }
    return (console, hosts)
  }

  @Test(arguments: Language.allCases)
  func `two marked hosts are charted by one key, and Esc leads back to them`(language: Language)
    async throws
  {
    var (console, hosts) = try await rehearse(language)
    #expect(console.state.wantedMetrics == [Self.server, Self.other])
    try await console.press("  m")
    let chart = try #require(console.curves)
    #expect(chart.records.count == 4)
    let labels = Set(chart.records.compactMap { $0.labels["instance"]?.string })
    #expect(labels == Set(hosts.prefix(2).map { "\($0.name).cloud.example:9100" }))
    #expect(console.state.note == nil)
    try await console.press("<esc>")
    #expect(console.state.records?.marks == Set(hosts.prefix(2).map(\.id.raw)))
    #expect(console.hostList?.cursor == 2)
    // Without marks it is the one under the cursor.
    try await console.press("<esc>g")
    try await console.press("m")
    #expect(console.curves?.records.count == 2)
  }

  @Test func `a host no server knows is named, those known are charted`() async throws {
    var (console, hosts) = try await rehearse(knowing: 1)
    try await console.press("  m")
    #expect(console.curves?.records.count == 2)
    #expect(
      console.state.note?.text
        == console.state.wording.unknownHosts([hosts[1].name], to: ["تهران"]))
    try await console.press("<esc><esc>Gm")
    #expect(console.curves == nil)
    #expect(console.state.note?.text.string.contains(hosts[19].name.string) == true)
    #expect(console.state.note?.kind == .refused)
  }

  @Test func `no server, none that has answered, a failing store and too many hosts are told`()
    async throws
  {
    var (console, _) = try await rehearse(knowing: nil)
    try await console.press(" m")
    #expect(console.state.note?.text == console.state.wording.serversNotHeard)
    try await console.press("    m")
    #expect(console.state.note?.text == console.state.wording.tooManyCurves(4))
    await console.play([.result(.hostsNamed(.failure(.locked)))])
    #expect(console.state.note?.kind == .failed && console.curves == nil)
    await console.play([.metrics(try Self.update(Self.server, [], failing: true))])
    await console.play([.result(.hostsNamed(.success(["hv-01"])))])
    #expect(console.shows(console.state.wording.cause(.remote(.status(503)))))
    (console, _) = try await rehearse(servers: [])
    try await console.press("m")
    #expect(console.shows(console.state.wording.noMetricServer))
  }

  @Test func `marks beyond the page that is loaded are charted, too`() async throws {
    var (console, hosts) = try await rehearse(knowing: 20)
    try await console.press(" G f«\(hosts[19].name.string)»<enter>")
    #expect(console.hostList?.page.rows.count == 1)
    try await console.press("m")
    let labels = Set(try #require(console.curves).records.compactMap { $0.labels["instance"] })
    #expect(labels.count == 2)
  }

  @Test func `line by line they are marked and charted, too`() async throws {
    let (console, _) = try await rehearse()
    var session = PlainSession(
      state: console.state, sources: sources, refreshAll: {})
    _ = session.whole()
    _ = await session.answer("m")
    let chart = await session.answer("me")
    #expect(chart.contains { $0.string.contains("curves") || $0.string.contains("CPU in use") })
  }
}

extension Rehearsal {
  fileprivate var curves: MetricChartPane? {
    if case .metricChart(let chart) = state.pane { chart } else { nil }
  }
}
