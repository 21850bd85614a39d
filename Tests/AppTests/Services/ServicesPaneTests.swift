import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// Services on the screen: what burns, what is left, and what is not known.
struct ServicesPaneTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    services: [ServiceUpdate]? = nil, unread: [ServiceUpdate] = SampleServices.unread,
    keys: String = ""
  ) async throws -> Rehearsal {
    var sources = studio.sources
    sources.metrics = [GrowingErrors()]
    var rehearsal = Rehearsal(
      state: AppState(
        session: Studio.session(language, size: size), readings: studio.blank().figures.readings,
        metrics: SampleMetrics.unread, services: unread, themes: Studio.themes, now: Studio.now),
      sources: sources)
    await rehearsal.play(try await studio.figures())
    let updates = try services ?? SampleServices.updates(at: Studio.now - 12)
    await rehearsal.play(updates.map(AppMessage.services))
    try await rehearsal.press(NamedScreen.services.keys + keys)
    return rehearsal
  }

  private func failed(value: [ServiceReport]? = nil) -> [ServiceUpdate] {
    SampleServices.unread.prefix(1).map { update in
      var reading = update.reading
      if let value { reading.succeed(with: value, at: Studio.now - 130) }
      reading.fail(with: .remote(.status(503)), at: Studio.now)
      return ServiceUpdate(server: update.server, reading: reading)
    }
  }

  /// Every data centre of the list, with what its detail says of its availability.
  private func availability(_ services: [ServiceUpdate]?) async throws -> [(Site, [Facts.Fact])] {
    let wording = Wording(.persian)
    let view = try #require(wording.views(of: .cloud).firstIndex(of: wording.sites))
    var rehearsal = try await rehearse(services: services)
    await rehearsal.play([.view(.cloud, view)])
    var found: [(Site, [Facts.Fact])] = []
    while true {
      guard case .records(let pane) = rehearsal.state.pane,
        let site = (pane.list as? Browser<Site>)?.selected, site.id != found.last?.0.id
      else { return found }
      let facts = SiteDetail(state: rehearsal.state, site: site).facts
      found.append((site, facts.filter { $0.label == wording.availability }))
      try await rehearsal.press("<down>")
    }
  }

  @Test func `a data centre shows what was kept of its objective, and no other's`() async throws {
    let wording = Wording(.persian)
    let unknown = Facts.Fact(wording.availability, wording.notKnown, mark: .unknown)
    let sites = try await availability(nil)
    #expect(sites.count >= 2)
    #expect(sites.allSatisfy { $0.1 == [unknown] })
    let services = try SampleServices.sites(sites[0].0.code, sites[1].0.name, at: Studio.now - 12)
    let known = try await availability(services).map(\.1)
    #expect(
      known.prefix(2) == [
        [
          Facts.Fact(wording.availability, "۹۹٫۹۸٪ (هدف ۹۹٫۹٪ در ۳۰ روز)", mark: .ok)
        ],
        [
          Facts.Fact(
            wording.availability, "۹۹٫۸۶٪ (هدف ۹۹٫۹٪ در ۳۰ روز)، سنجیده: ۵۰٪",
            mark: .critical)
        ],
      ])
    #expect(known.dropFirst(2).allSatisfy { $0 == [unknown] })
    let old = try SampleServices.sites(sites[0].0.code, "", at: Studio.now - 3_600)
    #expect(try await availability(old).first?.1.map(\.mark) == [.stale])
  }

  @Test func `services look as they were approved`() async throws {
    try await Golden.expectAll("services-kept") { try await rehearse($0, size: $1) }
  }

  @Test(arguments: [Language.persian, .english])
  func `nothing known, nothing found, nothing new and nothing asked look as they were approved`(
    _ language: Language
  ) async throws {
    let size = Size(width: 100, height: 30)
    let empty = SampleServices.unread.map { update in
      var reading = update.reading
      reading.succeed(with: [], at: Studio.now)
      return ServiceUpdate(server: update.server, reading: reading)
    }
    for (name, updates, unread) in [
      ("failing", failed(), SampleServices.unread),
      (
        "late", failed(value: try SampleServices.updates(at: Studio.now)[0].reading.value),
        SampleServices.unread
      ),
      ("none", empty, SampleServices.unread), ("not-asked", [], []),
    ] {
      let rehearsal = try await rehearse(language, size: size, services: updates, unread: unread)
      #expect(rehearsal.surface().defect == nil)
      try Golden.expect(
        rehearsal.surface().mirrored(), is: "services-\(name)-\(language.rawValue)-100x30")
    }
  }

  @Test func `the worst comes first, with both windows of each rule beside its limit`()
    async throws
  {
    let rehearsal = try await rehearse(.english, keys: "<down>")
    let rows = rehearsal.state.services.reports
    #expect(rows.map(\.state) == rows.map(\.state).sorted())
    #expect(rows[0].id.names == ["استعلام"] && rows.last?.state == .well)
    #expect(rehearsal.shows("15.20× and 21.50×, limit 14.40×"))
    #expect(rehearsal.shows("8.2 of 43.2 min of outage"))
    // 0.19 of thirty days at 15.2.
    #expect(rehearsal.shows("in 9.0 h at this rate"))
  }

  @Test func `the cursor stays on its service when the order changes`() async throws {
    var rehearsal = try await rehearse(.english, keys: "<down><down>")
    let chosen = try #require(rehearsal.services.report(in: rehearsal.state.services))
    var updates = try SampleServices.updates(at: Studio.now)
    var reading = updates[0].reading
    reading.succeed(
      with: reading.value?.filter { $0 != reading.value?.first } ?? [], at: Studio.now)
    updates[0] = ServiceUpdate(server: updates[0].server, reading: reading)
    await rehearsal.play([.services(updates[0])])
    #expect(rehearsal.services.report(in: rehearsal.state.services) == chosen)
    #expect(rehearsal.services.cursor.position == 1)
  }

  @Test func `an hour is asked for of the service under a resting cursor, and of no other`()
    async throws
  {
    let rehearsal = try await rehearse()
    #expect(rehearsal.services.history[["job": "استعلام"]]?.compactMap(\.self).count == 21)
    var state = rehearsal.state
    let moving = state.update(.key(.down))
    #expect(!moving.contains { if case .loadMetricHistory = $0 { true } else { false } })
    let resting = moving.compactMap { if case .awaitRest(let ticket) = $0 { ticket } else { nil } }
    let asked = state.update(.result(.rested(ticket: try #require(resting.first))))
    guard case .loadMetricHistory(let request)? = asked.first else {
      Issue.record("no hour was asked for: \(asked)")
      return
    }
    #expect(request.records.count == 1 && request.key.server == SampleServices.tehran)
    #expect(state.update(.tick(Studio.now.addingTimeInterval(2))) == [])
  }

  @Test func `what is said of half a period is marked so`() async throws {
    let rehearsal = try await rehearse(.english)
    let view = ServicesView(state: rehearsal.state, pane: rehearsal.services)
    let half = rehearsal.state.services.reports.filter { !$0.isMeasured }
    #expect(half.map(\.coverage) == [0.5])
    #expect(half.map(view.row).allSatisfy { $0.cells.contains { $0.mark == .progress } })
  }

  @Test func `nothing stale is well, or burns`() async throws {
    var rehearsal = try await rehearse(.english)
    #expect(
      rehearsal.state.alerts.open.contains {
        if case .budgetBurning = $0.alert.finding { true } else { false }
      })
    await rehearsal.play([.tick(Studio.now.addingTimeInterval(400))])
    let view = ServicesView(state: rehearsal.state, pane: rehearsal.services)
    let cells = rehearsal.state.services.reports.map(view.row).flatMap(\.cells)
    #expect(Set(cells.compactMap(\.mark)) == [.stale])
    #expect(
      !rehearsal.state.alerts.open.contains {
        if case .budgetBurning = $0.alert.finding { true } else { false }
      })
    #expect(view.summary.isEmpty)
  }

  @Test func `a budget that burns is told on the overview, which leads to its service`()
    async throws
  {
    var rehearsal = try await rehearse(.english)
    let alerts = rehearsal.state.shownAlerts
    let row = try #require(
      alerts.firstIndex {
        if case .budgetBurning(let id, _, _) = $0.alert.finding {
          id.names == ["استعلام"]
        } else {
          false
        }
      })
    #expect(alerts[row].alert.severity == .critical)
    try await rehearsal.press("1g<down>" + String(repeating: "<down>", count: row) + "<enter>")
    #expect(
      rehearsal.services.report(in: rehearsal.state.services)?.id.names == ["استعلام"])
  }

  @Test func `budgets are asked for while they are in sight, and no longer`() async throws {
    let rehearsal = try await rehearse()
    #expect(rehearsal.state.isWatchingServices)
    var state = rehearsal.state
    #expect(state.update(.command(.nextView)).contains(.watchServices(false)))
    #expect(state.update(.command(.previousView)).contains(.watchServices(true)))
  }

  @Test func `a press selects, and a copy has the figures as they came`() async throws {
    var rehearsal = try await rehearse(.english)
    await rehearsal.play([.select(3)])
    let report = try #require(rehearsal.services.report(in: rehearsal.state.services))
    #expect(report == rehearsal.state.services.reports[3])
    let copied = Copied(report)
    #expect(copied.code == report.id.names[0] && copied.fields.count == 3 + 2 + 5)
    #expect(copied.fields[3].string == report.attained.map { "\($0)" } ?? "")
  }

  @Test func `they are read line by line too`() async throws {
    let rehearsal = try await rehearse(.english)
    let page = rehearsal.state.plainPane
    #expect(page.items.count == 10 && page.items[0].text.string.contains("burning fast"))
    #expect(page.detail.contains { $0.string.contains("limit 14.40×") })
    let none = try await rehearse(.english, services: [], unread: [])
    #expect(none.state.plainPane.remarks.first == none.state.wording.noServicesAsked)
    let failing = try await rehearse(.english, services: failed())
    #expect(failing.state.plainPane.remarks.contains { $0.string.contains("503") })
  }

  @Test func `how soon incidents were taken up and over stands above the list`() async throws {
    var rehearsal = try await rehearse(.english)
    let view = ServicesView(state: rehearsal.state, pane: rehearsal.services)
    #expect(view.incidentLines.isEmpty)
    let opened = Studio.now - 86_400
    let months = [
      IncidentMonth(
        first: rehearsal.state.today,
        [(opened, opened + 300, opened + 7_200), (opened, opened + 900, nil)]),
      IncidentMonth(first: rehearsal.state.today.advanced(by: -30), []),
    ]
    await rehearsal.play([.result(.incidentMonths(.success(months)))])
    #expect(rehearsal.shows("Incidents this month: 2; to acknowledge mean 10 min, median 10 min"))
    #expect(rehearsal.shows("Incidents last month: 0"))
    try Golden.expect(rehearsal.surface().mirrored(), is: "services-incidents-en-120x40")
    try await rehearsal.press("L")
    try Golden.expect(rehearsal.surface().mirrored(), is: "services-incidents-fa-120x40")
    await rehearsal.play([.result(.incidentMonths(.failure(.locked)))])
    #expect(!rehearsal.shows("رخداد این ماه"))
  }

  @Test func `incidents are a list like all others, the newest first`() async throws {
    let hour = 3_600_000
    let now = Int(Studio.now.timeIntervalSince1970) * 1_000
    try studio.change(
      """
      DELETE FROM incident;
      INSERT INTO incident (code, service, site, severity, title, title_key, opened, acknowledged,
        resolved, cause)
      VALUES ('INC-۱', 'استعلام', 'مرکز یک', 4, 'قطع سامانه استعلام', x'02', \(now - 30 * hour),
          \(now - 29 * hour), \(now - 26 * hour), 'پر شدن دیسک'),
        ('INC-2', 'portal', '', 3, 'Sign-in fails', x'01', \(now - 2 * hour), NULL, NULL, '')
      """)
    for language in [Language.persian, .english] {
      var rehearsal = try await studio.rehearse(NamedScreen.incidents.keys, language)
      #expect(rehearsal.state.records?.list.total == 2)
      #expect(rehearsal.surface().defect == nil)
      try await rehearsal.press("<down>")
      try Golden.expect(
        rehearsal.surface().mirrored(), is: "incidents-listed-\(language.rawValue)-120x40")
    }
  }

  @Test func `a share is never rounded up to a promise`() {
    let wording = Wording(.english)
    #expect(wording.share(0.999) == "99.9%" && wording.share(0.99) == "99%")
    #expect(wording.share(0.9995) == "99.95%" && wording.share(1) == "100%")
    #expect(wording.share(0.999_999) == "99.999%" && wording.share(0.998_996) == "99.899%")
    #expect(Wording(.persian).share(0.999) == "۹۹٫۹٪")
  }
}

extension Rehearsal {
  fileprivate var services: ServicesPane {
    if case .services(let services) = state.pane { services } else { ServicesPane() }
  }
}
