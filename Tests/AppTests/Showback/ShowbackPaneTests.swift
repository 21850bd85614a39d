import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// The costs of a month on the screen: what agencies held, used, left unused, and what is not known.
struct ShowbackPaneTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private static let tariff = Tariff(
    from: Day(epoch: 0), vcpuHour: Rial(1_500), memoryHour: Rial(400), diskMonth: Rial(9_000),
    gpuHour: Rial(300_000))

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    from source: (any MetricSource)? = nil, tariffs: [Tariff] = [tariff], keys: String = ""
  ) async throws -> Rehearsal {
    let query = RecordQuery<VirtualMachine>(sort: Sort(.code))
    let machines = try await studio.store.page(query, window: Window(offset: 0, limit: 400)).rows
    var sources = studio.sources
    sources.metrics = [source ?? MonthOfMetrics(domains: machines.map(\.code))]
    sources.showback = try ShowbackQuery.load()
    sources.tariffs = tariffs
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: SampleMetrics.unread, themes: Studio.themes, now: Studio.now), sources: sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press(NamedScreen.showback.keys + keys)
    return rehearsal
  }

  @Test func `costs look as they were approved`() async throws {
    try await Golden.expectAll("showback-told") { try await rehearse($0, size: $1) }
  }

  @Test(arguments: [Language.persian, .english])
  func `a server that fails, and a month without a tariff, look as they were approved`(
    _ language: Language
  ) async throws {
    let size = Size(width: 100, height: 30)
    let failing = try await rehearse(language, size: size, from: FailingMonth())
    try Golden.expect(
      failing.surface().mirrored(), is: "showback-failing-\(language.rawValue)-100x30")
    let free = try await rehearse(language, size: size, tariffs: [])
    try Golden.expect(
      free.surface().mirrored(), is: "showback-no-tariff-\(language.rawValue)-100x30")
  }

  @Test func `the costliest difference comes first, and the month's sum stands above`()
    async throws
  {
    let rehearsal = try await rehearse(.english)
    let showback = try #require(try rehearsal.showback.showback?.get())
    let differences = showback.lines.compactMap { $0.cost?.difference }
    #expect(differences.count > 1 && differences == differences.sorted(by: >))
    #expect(showback.period.isRunning && rehearsal.shows("hours so far"))
    #expect(rehearsal.shows("Tariff from 1348/10/11"))
    #expect(rehearsal.shows("disk and GPUs count as used"))
  }

  @Test func `the month before is asked for, and the one after the running one is refused`()
    async throws
  {
    var rehearsal = try await rehearse(.english)
    let running = rehearsal.showback.month(on: rehearsal.state.today)
    try await rehearsal.press(".")
    #expect(rehearsal.shows("has not begun yet"))
    try await rehearsal.press(",")
    let before = try #require(try rehearsal.showback.showback?.get())
    #expect(before.period.end == running && !before.period.isRunning)
    try await rehearsal.press(",,..")
    #expect(try rehearsal.showback.showback?.get().period.end == running)
    try await rehearsal.press(".")
    #expect(rehearsal.showback.chosen == nil)
    #expect(try rehearsal.showback.showback?.get().period.first == running)
  }

  @Test func `a month is asked for once, and again when somebody wants it`() async throws {
    let counter = AskedMonth()
    var rehearsal = try await rehearse(from: counter)
    let once = await counter.asked
    #expect(once == 4)
    try await rehearsal.press("<tab><backtab><down>")
    #expect(await counter.asked == once)
    try await rehearsal.press("<f5>")
    #expect(await counter.asked == 2 * once)
  }

  @Test func `what comes late for another month is left out`() throws {
    var pane = ShowbackPane()
    let today = try #require(JalaliDate(year: 1404, month: 7, day: 20)).asDay
    #expect(
      pane.request(on: today, zone: .gmt)
        == .loadShowback(month: today.advanced(by: -19), zone: .gmt))
    #expect(pane.request(on: today, zone: .gmt) == nil)
    #expect(!pane.step(1, on: today) && pane.step(-1, on: today))
    #expect(
      pane.request(on: today, zone: .gmt)
        == .loadShowback(month: today.advanced(by: -50), zone: .gmt))
    pane.take(today.advanced(by: -19), .failure(.locked))
    #expect(pane.showback == nil)
  }

  @Test func `an agency is copied with its amounts and costs, and told in lines`() async throws {
    let rehearsal = try await rehearse(.english, keys: "<down>")
    let line = try #require(rehearsal.showback.selected)
    let copied = Copied(line)
    #expect(copied.code == line.name && copied.fields.count == 11)
    #expect(
      copied.fields.last
        == CleanText(RawText(line.cost.map { "\($0.difference.amount)" } ?? "")))
    let page = rehearsal.state.plainPage
    #expect(page.selected == 2 && page.items.count > 1)
    #expect(page.remarks.contains(rehearsal.state.wording.onlyTwoMeasured))
    #expect(page.detail.contains { $0.string.contains("unmeasured") })
    #expect(rehearsal.state.isAvailable(.previousMonth))
  }
}

extension Rehearsal {
  fileprivate var showback: ShowbackPane {
    if case .showback(let showback) = state.pane { showback } else { ShowbackPane() }
  }
}

/// A server on which every second machine was measured, at a tenth of a processor and a GiB of memory.
private struct MonthOfMetrics: MetricSource {
  let name: CleanText = "تهران"
  let domains: [CleanText]

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    let value = query.unit == .share ? 0.75 : query.id.string.contains("vcpu") ? 40.0 : 300.0
    return MetricAnswer(
      series: domains.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { _, domain in
        MetricSeries(
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

private struct FailingMonth: MetricSource {
  let name: CleanText = "تهران"

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    throw .remote(.timedOut(seconds: 10))
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { throw .remote(.timedOut(seconds: 10)) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}

/// A server that knows nothing, and counts how often it is asked.
private actor AskedMonth: MetricSource {
  nonisolated let name: CleanText = "تهران"
  private(set) var asked = 0

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    asked += 1
    return MetricAnswer(series: [])
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
