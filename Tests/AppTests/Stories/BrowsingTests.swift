import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// Walking through records with the keyboard.
struct BrowsingTests {
  @Test func `an endowment opens its units, a unit its leases, and Esc leads back to the same row`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><down><down>")
    let endowment = try #require(console.endowments?.selected)
    try await console.press("<enter>")
    #expect(console.shows(endowment.name))
    let units = try #require(console.units)
    #expect(units.total == endowment.unitCount)
    #expect((0..<units.total).allSatisfy { units.page[$0]?.endowment == endowment.id })
    try await console.press("<enter>")
    guard case .leases(let leases) = console.state.pane else {
      Issue.record("no leases open")
      return
    }
    #expect(leases.unit.endowment == endowment.id)
    #expect(
      leases.rows == (try await studio.store.leases(of: leases.unit.id, on: console.state.today)))
    try await console.press("<esc><esc>")
    #expect(console.endowments?.selected?.id == endowment.id)
    #expect(console.endowments?.cursor == 2)
  }

  @Test func `the whole list is walked without ever being held`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>G")
    let total = try #require(console.units?.total)
    #expect(total == 1_300)
    #expect(console.units?.cursor == total - 1)
    #expect(console.units?.selected != nil)
    #expect((console.units?.page.rows.count ?? .max) < 200)
    try await console.press("g")
    #expect(console.units?.cursor == 0)
    try await console.press("<pgdn><pgdn><ctrl-d>k")
    #expect(console.units?.selected != nil)
  }

  @Test func `find is blind to letter variants, half-spaces and marks`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>")
    for needle in ["مسجد", "مسجـــد", "مَسجِد"] {
      try await console.press("g/\(needle)<enter>")
      let hit = try #require(console.endowments?.selected)
      #expect(
        Folding.key(hit.name).contains("مسجد") || Folding.key(hit.place.county).contains("مسجد"))
    }
    try await console.press("g/يزد<enter>")
    #expect(
      console.endowments?.selected.map { Folding.key($0.name + " " + $0.place.province) }?
        .contains(Folding.key("یزد")) == true)
  }

  @Test func `n goes on, N goes back, and both say when they pass an end`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/یزد<enter>")
    let first = try #require(console.endowments?.cursor)
    try await console.press("n")
    let second = try #require(console.endowments?.cursor)
    #expect(second > first)
    try await console.press("N")
    #expect(console.endowments?.cursor == first)
    try await console.press("N")
    #expect(console.shows(console.state.wording.wrapped))
    #expect((console.endowments?.cursor ?? 0) > second)
  }

  @Test func `what is not there is said, and the cursor stays`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><down><down><down>/ققق<enter>")
    #expect(console.shows(console.state.wording.notFound("ققق")))
    #expect(console.endowments?.cursor == 3)
    await console.play([.tick(Studio.now.addingTimeInterval(60))])
    #expect(!console.shows(console.state.wording.notFound("ققق")))
  }

  @Test func `a filter narrows, is shown, and is taken away`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>fیزد<enter>")
    let narrowed = try #require(console.endowments?.total)
    #expect(narrowed > 0 && narrowed < 250)
    #expect(console.shows("یزد  ·  "))
    try await console.press("F")
    #expect(console.endowments?.total == 250)
  }

  @Test func `keys typed ahead of a list that is still being read are not lost`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>fیزد<enter>")
    var state = console.state
    let asked = state.update(.key(.character("F"))) + state.update(.key(.character("G")))
    var rehearsal = Rehearsal(state: state, sources: studio.sources)
    await rehearsal.perform(asked)
    #expect(rehearsal.endowments?.total == 250)
    #expect(rehearsal.endowments?.cursor == 249)
    #expect(rehearsal.endowments?.selected != nil)
  }

  @Test func `columns sort by Persian order, both ways`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>o")
    func before(_ one: CleanText, _ other: CleanText) -> Bool {
      Collation.key(one.string).lexicographicallyPrecedes(Collation.key(other.string))
    }
    func names() -> [CleanText] { (console.endowments?.page.rows ?? []).map(\.name) }
    #expect(names() == names().sorted { before($0, $1) })
    try await console.press("O")
    #expect(names() == names().sorted { before($1, $0) })
  }

  @Test func `the detail follows the cursor once it rests`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>")
    var state = console.state
    let first = try #require(state.records?.list.selectedName)
    let effects = state.update(.key(.down))
    #expect(state.records?.list.cursor == 1)
    #expect(state.records?.detailed.selectedName == first)
    guard case .awaitRest(let ticket)? = effects.first else {
      Issue.record("no rest awaited")
      return
    }
    _ = state.update(.key(.down))
    _ = state.update(.result(.rested(ticket: ticket)))
    #expect(state.records?.detailed.selectedName == first, "moved on since")
    _ = state.update(.result(.rested(ticket: ticket + 1)))
    #expect(state.records?.detailed.selectedName == state.records?.list.selectedName)
  }

  @Test func `a class of the statistics opens exactly its records`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2")
    let figures = try #require(console.state.figures.registry)
    for chart in StatisticsPane.charts {
      guard case .statistics(let pane) = console.state.pane else { continue }
      #expect(pane.focus == chart)
      if let selected = pane.selected(in: figures) {
        try await console.press("<enter>")
        let count = selected.records ?? (selected.isMoney ? nil : selected.count)
        if let count { #expect(console.state.records?.list.total == count, "\(chart)") }
        try await console.press("<esc>")
      }
      try await console.press("<left>")
    }
  }

  @Test func `an alert opens the records it speaks of`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("<down>")
    let alerts = console.state.shownAlerts
    for (row, entry) in alerts.enumerated() {
      try await console.press("1g<down>" + String(repeating: "<down>", count: row) + "<enter>")
      switch entry.alert.finding {
      case .leasesExpired(let count): #expect(console.units?.total == count)
      case .machinesInError(let count): #expect(console.state.records?.list.total == count)
      case .queueOld: #expect(console.state.tab == .addresses)
      case .encroachedWithoutDeed(let count), .unitsTwiceDeeded(let count),
        .incomeUnspent(let count), .trusteesEnded(let count), .endowmentsDormant(let count),
        .deedsWithoutUnit(let count), .accountsUncleared(let count, _),
        .rentOverdue(let count, _), .certificatesEnded(let count),
        .machinesUnbacked(let count, _), .backupsFailed(let count, _), .gpusIdle(let count, _),
        .certificatesEnding(let count, _), .milestonesOverdue(let count), .wasteOverdue(let count),
        .findingsOverdue(let count, _), .privilegedWithoutMFA(let count), .hostsDown(let count):
        #expect(console.state.records?.list.total == count, "\(entry.alert.finding)")
      case .projectQuotaNearFull(let project, _, let share):
        let list = try #require(console.state.records?.list as? Browser<CloudProject>)
        #expect(list.total == 1 && list.selected?.code == project.code)
        #expect(list.selected?.tightest?.share == share)
        let detail = CloudProjectDetail(state: console.state, project: try #require(list.selected))
        #expect(detail.facts.contains { $0.value == project.tenant })
      case .projectsOvergranted(let tenant, let kind, let granted, _):
        let list = try #require(console.state.records?.list as? Browser<CloudProject>)
        #expect(list.page.rows.allSatisfy { $0.tenantName == tenant })
        #expect(list.page.rows.map { $0.quota[kind] }.reduce(0, +) == granted)
      case .figuresDisagree, .leasesExpiring:
        #expect(console.state.tab == .endowments)
      case .capacityOverpromised, .quotaNearFull, .diskNearFull:
        #expect(console.state.tab == .cloud)
      case .sourceFailing, .budgetBurning, .servicesUnread: Issue.record("no source fails here")
      }
    }
    #expect(
      alerts.contains {
        if case .projectsOvergranted = $0.alert.finding { true } else { false }
      })
    #expect(
      alerts.contains {
        if case .projectQuotaNearFull = $0.alert.finding { true } else { false }
      })
  }

  @Test func `a list that cannot be read is tried again by the tick, not in a circle`() async throws
  {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>")
    var state = console.state
    _ = state.settle(reload: true)
    let list = try #require(state.records?.list as? Browser<Endowment>)
    let failed = Loaded<Endowment>(
      query: list.query, ticket: list.ticket, result: .failure(.corrupt(.broken(detail: "page 7"))))
    #expect(state.update(.result(.page(failed))) == [])
    #expect(
      state.update(.key(.down)).filter { if case .list = $0 { true } else { false } } == [])
    let later = state.update(.tick(Studio.now.addingTimeInterval(2)))
    #expect(later.contains { if case .list = $0 { true } else { false } })
  }

  @Test func `another console's records appear without moving the cursor off its own`() async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>O<down><down>")
    let mine = try #require(console.endowments?.selected)
    let fresh = EndowmentRecord(
      code: "9999999", name: "موقوفه تازه", kind: .general, custody: .organisation,
      trusteeship: .organisation, use: .income, status: .active, donor: "", trustee: "",
      deedNumber: "", foundedYear: nil,
      place: Place(province: "یزد", county: "یزد", locality: "یزد"), intentions: [],
      registered: nil, received: console.state.today)
    _ = try studio.store.apply([.endowment(fresh)])
    await console.play(try await studio.figures())
    #expect(console.endowments?.total == 251)
    #expect(console.endowments?.selected?.id == mine.id)
  }
}

extension Rehearsal {
  var endowments: Browser<Endowment>? { state.records?.list as? Browser<Endowment> }

  var units: Browser<PropertyUnit>? { state.records?.list as? Browser<PropertyUnit> }
}

extension AppState {
  var records: RecordsPane? {
    if case .records(let records) = pane { records } else { nil }
  }
}

extension RecordList {
  fileprivate var selectedName: CleanText? {
    switch self {
    case let list as Browser<Endowment>: list.selected?.name
    case let list as Browser<PropertyUnit>: list.selected?.title
    case let list as Browser<VirtualMachine>: list.selected?.name
    case let list as Browser<PropertyAddress>: list.selected?.code
    default: nil
    }
  }
}
