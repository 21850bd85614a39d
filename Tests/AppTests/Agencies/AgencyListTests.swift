import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// Agencies in the record browser, and what one is opened to.
struct AgencyListTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  private func rehearse(_ keys: String, _ language: Language = .english) async throws -> Rehearsal {
    try await studio.rehearse(NamedScreen.tenants.keys + keys, language)
  }

  @Test func `they begin with the tightest quota, and are put in any other order`() async throws {
    var console = try await rehearse("")
    let figures = try #require(console.state.figures.cloud)
    let shares = try #require(console.agencies).page.rows.map { $0.tightest?.share }
    #expect(shares == figures.tenants.map { $0.tightest?.share })
    try await console.press("oooo")
    #expect(console.agencies?.query.sort.field == .gpuShare)
    try await console.press("oO")
    let machines = try #require(console.agencies).page.rows.map(\.machines)
    #expect(machines == machines.sorted(by: >))
  }

  @Test(arguments: [(Language.persian, "fسهمیه>۸۰٪<enter>"), (.english, "fquota>80%<enter>")])
  func `a filter asks for shares as they are shown`(language: Language, keys: String) async throws {
    let console = try await rehearse(keys, language)
    let list = try #require(console.agencies)
    #expect(list.page.rows.allSatisfy { $0.tightest?.share ?? 0 > 0.8 })
    let all = try #require(console.state.figures.cloud).tenants
    #expect(list.total == all.count { $0.tightest?.share ?? 0 > 0.8 })
  }

  @Test func `an agency opens its projects, and the way back leads to its row`() async throws {
    var console = try await rehearse("<down><down>")
    let agency = try #require(console.agencies?.selected)
    try await console.press("<enter>")
    #expect(console.state.records?.list.subject == .cloudProjects)
    #expect(console.state.records?.list.total == agency.grants.projects)
    #expect(console.state.breadcrumbs == [agency.name])
    try await console.press("<esc>")
    #expect(console.agencies?.selected == agency && console.agencies?.cursor == 2)
  }

  @Test(arguments: [Language.persian, .english])
  func `an agency opens all its machines, and those in no project`(language: Language) async throws
  {
    var console = try await rehearse("", language)
    let agency = try #require(console.agencies?.selected)
    #expect(agency.grants.projects > 0)
    try await console.press("m")
    let all = try #require(console.machines)
    #expect(all.total == agency.machines && console.state.breadcrumbs == [agency.name])
    try await console.press("<esc>M")
    let loose = try #require(console.machines)
    #expect(loose.total < all.total && loose.page.rows.allSatisfy { $0.project == nil })
    #expect(loose.total == all.page.rows.count { $0.project == nil } || all.total > 100)
    try await console.press("F")
    #expect(console.machines?.total == all.total)
    try await console.press("<esc>")
    #expect(console.agencies?.selected == agency)
  }

  @Test func `its projects lead there as well, out of the agency and out of all projects`()
    async throws
  {
    var console = try await rehearse("")
    let agency = try #require(console.agencies?.selected)
    try await console.press("<enter>m")
    #expect(console.machines?.total == agency.machines)
    #expect(console.state.breadcrumbs.first == agency.name)
    #expect(console.state.breadcrumbs.count == 2)
    var projects = try await studio.rehearse(NamedScreen.cloudProjects.keys)
    let list = try #require(projects.state.records?.list as? Browser<CloudProject>)
    let project = try #require(list.selected)
    try await projects.press("M")
    #expect(projects.state.breadcrumbs == [project.tenantName])
    let loose = try #require(projects.machines).page.rows
    #expect(loose.allSatisfy { $0.tenant == project.tenant && $0.project == nil })
  }

  @Test func `help, the footer and the palette name the way to an agency's machines`() async throws
  {
    var console = try await rehearse("")
    func screen() -> String { console.surface().mirrored().text }
    #expect(screen().contains("m VMs") && screen().contains("M no project"))
    try await console.press("?")
    #expect(screen().contains("machines of the agency in no project"))
    try await console.press("<esc>:in no project<enter>")
    #expect(console.machines?.page.rows.allSatisfy { $0.project == nil } == true)
    // Where no agency is in sight it does nothing.
    try await console.press("<esc>1:all machines of the agency<enter>")
    #expect(console.state.tab == .overview && console.machines == nil)
  }

  @Test func `the alert of a full quota opens what is full`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("<down>")
    let alerts = console.state.shownAlerts
    let row = alerts.firstIndex {
      if case .quotaNearFull = $0.alert.finding { true } else { false }
    }
    guard let row else { return }
    try await console.press(String(repeating: "<down>", count: row) + "<enter>")
    let count = alerts.count { if case .quotaNearFull = $0.alert.finding { true } else { false } }
    #expect(console.agencies?.total == count)
  }

  @Test func `what has no limit or no figure says so, and is not green`() async throws {
    let state = try await rehearse("").state
    let tenant = Tenant(
      id: RecordID(1), code: "a", name: "دستگاه", quota: .zero,
      allocated: Resources(vcpus: 8, memoryMiB: 1_024, diskGiB: 0, gpus: 0), machines: 2,
      cpuLoad: nil, memoryLoad: nil)
    let context = ListContext(state: state, hits: SearchHits([]))
    #expect(tenant.cell(.vcpuQuota, in: context).text == "no limit")
    for field in [TenantField.tightest, .vcpuShare, .cpuLoad, .memoryLoad] {
      let cell = tenant.cell(field, in: context)
      #expect(cell.text == state.wording.dash && cell.mark != .ok, "\(field)")
    }
    let facts = tenant.detail(in: state).facts
    #expect(facts.first?.mark == .unknown && facts.first?.value == "no limit")
    #expect(facts.contains { $0.value == "8 · no limit" })
  }

  @Test func `they are found, noted on, copied and asked for again after a failure`() async throws {
    var console = try await rehearse("")
    let rows = try #require(console.agencies).page.rows
    try await console.press("#\(rows[3].code.string)<enter>")
    #expect(console.agencies?.selected == rows[3])
    #expect(console.agencies?.copied?.fields == [rows[3].code, rows[3].name])
    #expect(console.state.changeTargets?.records == [RecordRef(.tenants, rows[3].id.raw)])
    await console.perform([
      .openRecord(RecordRef(.tenants, rows[1].id.raw), on: console.state.today)
    ])
    #expect(console.agencies?.total == 1 && console.agencies?.selected == rows[1])
    var state = try await rehearse("").state
    _ = state.settle(reload: true)
    let list = try #require(state.records?.list as? Browser<Tenant>)
    let failed = Loaded<Tenant>(query: list.query, ticket: list.ticket, result: .failure(.locked))
    #expect(state.update(.result(.page(failed))) == [])
    let later = state.update(.tick(Studio.now.addingTimeInterval(2)))
    #expect(later.contains { if case .list = $0 { true } else { false } })
  }
}

extension Rehearsal {
  fileprivate var agencies: Browser<Tenant>? { state.records?.list as? Browser<Tenant> }

  fileprivate var machines: Browser<VirtualMachine>? {
    state.records?.list as? Browser<VirtualMachine>
  }
}
