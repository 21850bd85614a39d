import Domain
import Persian
import Testing

@testable import Stores

@Suite struct OversightTests {
  private let today = DemoFixture.today
  private var estates: [Estate] { get throws { try DemoFixture.estates.get() } }
  private var leases: [(lease: Lease, instalments: [Instalment])] {
    get throws { try estates.flatMap(\.holdings).flatMap(\.leases) }
  }

  @Test func `deeds and units name each other, and the odd cases are there`() throws {
    let estates = try estates
    let titles = estates.flatMap(\.titles)
    #expect(titles.map(\.deed.id.raw) == (1...Int64(titles.count)).map { $0 })
    #expect(Set(titles.map(\.deed.serial)).count == titles.count)
    #expect(titles.allSatisfy { $0.deed.unitCount == $0.units.count })
    var covers: [RecordID<PropertyUnit>: [TitleDeed]] = [:]
    for title in titles { for unit in title.units { covers[unit, default: []].append(title.deed) } }
    for unit in estates.flatMap(\.holdings).map(\.unit) {
      let deeds = covers[unit.id] ?? []
      #expect(unit.deedCount == deeds.count)
      #expect(deeds.isEmpty == !unit.deed.state.isIssued)
      #expect(deeds.isEmpty || deeds[0].serial == unit.deed.serial)
      #expect(deeds.isEmpty || deeds[0].issued == unit.deed.issued)
    }
    #expect(titles.contains { $0.units.count > 3 })
    #expect(titles.contains { $0.units.isEmpty })
    #expect(covers.values.contains { $0.count == 2 })
    let single = titles.count { $0.units.count == 1 }
    #expect((0.85...0.95).contains(Double(single) / Double(titles.count)))
  }

  @Test func `tenants are known by valid numbers, and signed leases have their guarantors`() throws
  {
    let leases = try leases.map(\.lease)
    for lease in leases {
      if !lease.tenantID.isEmpty {
        #expect(throws: Never.self) { try TenantID(lease.tenantID.string) }
      }
      #expect(lease.mobile.isEmpty || lease.mobile.string.utf8.count == 11)
      #expect(lease.guarantors.count <= 2)
      #expect(lease.state.isInForce == false || !lease.guarantors.isEmpty)
      #expect(lease.periodMonths > 0)
      if lease.state == .auction || lease.state == .winnerDetermined {
        #expect(lease.kind == .first)
      }
      if lease.state == .opinionNotified { #expect(lease.kind != .first) }
    }
    #expect(leases.contains { $0.premium > .zero })
    #expect(leases.contains { !$0.auctionNumber.isEmpty })
    #expect(leases.contains { $0.state == .renewed })
    let company = leases.contains {
      if case .entity = try? TenantID($0.tenantID.string) { true } else { false }
    }
    #expect(company)
  }

  @Test func `arrears are demanded one step after the other, and none before its day`() throws {
    let instalments = try leases.flatMap(\.instalments)
    for one in instalments where one.stage != .none {
      #expect(today - one.dueDate > 20)
      if one.stage != .notice { #expect(one.paid < one.amount && today - one.dueDate > 75) }
    }
    #expect(Set(instalments.map(\.stage)) == Set(CollectionStage.allCases))
    #expect(instalments.count > 2 * (try leases.count))
  }

  @Test func `shares, plates and trustees' terms are what they may be`() throws {
    let units = try estates.flatMap(\.holdings).map(\.unit)
    #expect(units.allSatisfy { ($0.share != nil) == ($0.type == .undividedShare) })
    #expect(units.contains { ($0.plate?.subs.count ?? 0) > 1 })
    let endowments = try estates.map(\.endowment)
    #expect(endowments.allSatisfy { !$0.office.isEmpty && $0.office.findings.isEmpty })
    for endowment in endowments where !endowment.legalID.isEmpty {
      #expect(throws: Never.self) { try LegalEntityID(endowment.legalID.string) }
    }
    let terms = endowments.compactMap(\.trusteeUntil)
    #expect(terms.contains { $0 < today } && terms.contains { $0 > today })
    #expect(endowments.allSatisfy { $0.custody != .organisation || $0.trusteeUntil == nil })
  }

  @Test func `files are about what their units are in court for`() throws {
    let files = try estates.flatMap(\.files)
    #expect(files.map(\.id.raw) == (1...Int64(files.count)).map { $0 })
    #expect(Set(files.map(\.code)).count == files.count)
    let units = Dictionary(
      uniqueKeysWithValues: try estates.flatMap(\.holdings).map { ($0.unit.id, $0.unit) })
    for file in files {
      let unit = try #require(file.unit.flatMap { units[$0] })
      #expect(unit.endowment == file.endowment)
      #expect(file.opened <= today)
      #expect(file.state.isOpen || file.nextHearing == nil)
      #expect(file.court.findings.isEmpty && !file.court.isEmpty)
      if file.subject == .encroachment, file.state.isOpen { #expect(unit.occupancy == .encroached) }
    }
    let encroached = units.values.filter { $0.occupancy == .encroached }
    let filed = Set(files.filter(\.state.isOpen).compactMap(\.unit))
    #expect(encroached.contains { filed.contains($0.id) && !$0.deed.state.isIssued })
    #expect(encroached.contains { !filed.contains($0.id) })
  }

  @Test func `spending adds up to the account, and what is never spent shows`() throws {
    let year = JalaliDate(today).year
    var (dormant, unspent, cleared) = (0, 0, 0)
    for estate in try estates {
      #expect(estate.years.isEmpty || estate.endowment.use == .income)
      #expect(estate.years.map(\.account.year) == (year - estate.years.count..<year).reversed())
      for one in estate.years {
        let account = one.account
        #expect(one.spending.reduce(.zero) { $0 + $1.spent } == account.spent)
        #expect(one.spending.map(\.category) == estate.endowment.intentions.map(\.category))
        #expect(account.income > .zero && account.spent <= account.income)
        #expect(one.audit.year == account.year && one.audit.endowment == account.endowment)
        #expect((one.audit.state == .cleared) == !one.audit.clearanceNumber.isEmpty)
        #expect((one.audit.filed == nil) == (one.audit.state == .awaited))
        #expect(one.audit.filed.map { $0 <= today } ?? true)
        if account.spent == .zero { unspent += 1 }
        if one.audit.state == .cleared { cleared += 1 }
      }
      let income = estate.years.reduce(Rial.zero) { $0 + $1.account.income }
      let spent = estate.years.reduce(Rial.zero) { $0 + $1.account.spent }
      if estate.years.count == 5, spent < income.percent(30) { dormant += 1 }
    }
    #expect(dormant > 5 && unspent > 20 && cleared > 1_000)
  }

  @Test func `shrines and projects are counted by the scale and lie where they should`() throws {
    let scale = DemoFixture.sample
    let world = try DemoFixture.world()
    let shrines = Array(ShrineStream(world: world, seed: DemoFixture.seed, count: scale.shrines))
    #expect(shrines.count == scale.shrines)
    #expect(DemoScale.national.shrines == 8_051)
    #expect(Set(shrines.map(\.code)).count == shrines.count)
    #expect(shrines.allSatisfy { $0.name.findings.isEmpty && !$0.name.isEmpty })
    let projects = Array(
      ProjectStream(world: world, scale: scale, seed: DemoFixture.seed, today: today))
    #expect(projects.count == scale.projects)
    for project in projects {
      #expect(project.start < project.due && (0...100).contains(project.progress))
      #expect((project.state == .finished) == (project.progress == 100))
      #expect(project.state != .planned || project.start >= today)
      switch project.site {
      case .shrine(let id): #expect((1...Int64(scale.shrines)).contains(id.raw))
      case .endowment(let id): #expect((1...Int64(scale.endowments)).contains(id.raw))
      }
    }
  }
}
