import Domain
import Persian
import Testing

@testable import Stores

@Suite struct RegistryStreamTests {
  private var estates: [Estate] { get throws { try DemoFixture.estates.get() } }
  private var holdings: [Holding] { get throws { try estates.flatMap(\.holdings) } }

  private static func stream(_ scale: DemoScale, seed: DemoSeed = DemoFixture.seed) throws
    -> [Estate]
  {
    Array(
      RegistryStream(
        world: try DemoFixture.world(), scale: scale, seed: seed, today: DemoFixture.today))
  }

  @Test func `counts are exactly those of the scale`() throws {
    #expect(try estates.count == DemoFixture.sample.endowments)
    #expect(try holdings.count == DemoFixture.sample.units)
    #expect(try estates.allSatisfy { $0.endowment.unitCount == $0.holdings.count })
  }

  @Test func `the same seed makes the same registry and another one another`() throws {
    let scale = DemoFixture.tiny
    let first = try Self.stream(scale)
    let second = try Self.stream(scale)
    let other = try Self.stream(scale, seed: DemoSeed(7))
    #expect(first.map(\.endowment) == second.map(\.endowment))
    #expect(first.flatMap(\.holdings).map(\.unit) == second.flatMap(\.holdings).map(\.unit))
    let leases = { (estates: [Estate]) in estates.flatMap(\.holdings).flatMap(\.leases) }
    #expect(leases(first).map(\.lease) == leases(second).map(\.lease))
    #expect(leases(first).map(\.instalments) == leases(second).map(\.instalments))
    #expect(first.map(\.endowment) != other.map(\.endowment))
  }

  @Test func `ids count from one without gaps and codes are unique`() throws {
    let holdings = try holdings
    #expect(try estates.map(\.endowment.id.raw) == (1...4_000).map(Int64.init))
    #expect(holdings.map(\.unit.id.raw) == (1...12_000).map(Int64.init))
    #expect(Set(try estates.map(\.endowment.code)).count == 4_000)
    #expect(Set(holdings.map(\.unit.code)).count == 12_000)
    let leases = holdings.flatMap(\.leases)
    #expect(leases.map(\.lease.id.raw) == (1...Int64(leases.count)).map { $0 })
    #expect(Set(leases.map(\.lease.contractNumber)).count == leases.count)
    let instalments = leases.flatMap(\.instalments)
    #expect(instalments.map(\.id.raw) == (1...Int64(instalments.count)).map { $0 })
  }

  @Test func `units, leases and instalments refer to what they belong to`() throws {
    for estate in try estates {
      for holding in estate.holdings {
        #expect(holding.unit.endowment == estate.endowment.id)
        #expect(holding.unit.endowmentName == estate.endowment.name)
        #expect(holding.unit.code.string.hasPrefix(estate.endowment.code.string))
        for one in holding.leases {
          #expect(one.lease.unit == holding.unit.id)
          #expect(one.instalments.allSatisfy { $0.lease == one.lease.id })
        }
      }
    }
  }

  @Test func `every text is clean`() throws {
    for estate in try estates {
      let it = estate.endowment
      let texts = [it.code, it.name, it.donor, it.trustee, it.deedNumber, it.place.locality]
      #expect(texts.allSatisfy { $0.findings.isEmpty })
      #expect(!it.name.isEmpty && !it.donor.isEmpty && !it.place.locality.isEmpty)
      for holding in estate.holdings {
        let unit = holding.unit
        #expect([unit.title, unit.address, unit.postcode].allSatisfy { $0.findings.isEmpty })
        #expect(!unit.title.isEmpty && !unit.address.isEmpty)
        #expect(holding.leases.allSatisfy { $0.lease.tenant.findings.isEmpty })
      }
    }
  }

  @Test func `intentions are distinct and their shares sum to a hundred`() throws {
    for estate in try estates {
      let intentions = estate.endowment.intentions
      #expect((1...3).contains(intentions.count))
      #expect(intentions.reduce(0) { $0 + $1.sharePercent } == 100)
      #expect(Set(intentions.map(\.category)).count == intentions.count)
      let isParticular = estate.endowment.kind == .particular
      #expect(isParticular == intentions.contains { $0.category == .descendants })
    }
  }

  @Test func `custody, use and mourning are shared out as published`() throws {
    let endowments = try estates.map(\.endowment)
    let share = { (test: (Endowment) -> Bool) in
      Double(endowments.filter(test).count) / Double(endowments.count)
    }
    #expect(abs(share { $0.custody == .organisation } - 0.90) < 0.02)
    #expect(abs(share { $0.custody == .trustee } - 0.09) < 0.02)
    #expect(share { $0.custody == .joint } > 0.003)
    #expect(abs(share { $0.use == .income } - 0.45) < 0.03)
    #expect(share { $0.custody == .trustee && $0.trustee.isEmpty } == 0)
    #expect(share { $0.custody == .organisation && !$0.trustee.isEmpty } == 0)
    let razavi = endowments.filter { $0.place.province == "خراسان رضوی" }
    let mourning = razavi.filter {
      [.mourning, .feeding].contains($0.intentions[0].category)
    }
    #expect(abs(Double(mourning.count) / Double(razavi.count) - 0.55 * 0.94) < 0.07)
  }

  @Test(
    arguments: [("یزد", 0.41, 0.06), ("کرمانشاه", 0.96, 0.05), ("تهران", 0.57, 0.06)]
      as [(CleanText, Double, Double)])
  func `deeds are as common as a province's figures say`(
    province: CleanText, share: Double, tolerance: Double
  ) throws {
    let units = try holdings.map(\.unit).filter { $0.place.province == province }
    let issued = units.filter { $0.deed.state == .issued }
    #expect(units.count > 80)
    #expect(abs(Double(issued.count) / Double(units.count) - share) < tolerance)
  }

  @Test func `only issued deeds have a kind, a number and a day in the past`() throws {
    for unit in try holdings.map(\.unit) {
      let deed = unit.deed
      let isIssued = deed.state == .issued
      #expect((deed.kind != nil) == isIssued)
      #expect(deed.serial.isEmpty != isIssued)
      #expect((deed.issued.map { $0 <= DemoFixture.today } ?? !isIssued))
    }
  }

  @Test func `provinces with most units are those the figures name`() throws {
    var counts: [CleanText: Int] = [:]
    for holding in try holdings { counts[holding.unit.place.province, default: 0] += 1 }
    let largest = counts.sorted { $0.value > $1.value }.prefix(7).map(\.key)
    #expect(largest[0] == "مازندران")
    #expect(
      Set(largest) == [
        "مازندران", "تهران", "اصفهان", "آذربایجان غربی", "خراسان رضوی", "خراسان جنوبی", "فارس",
      ])
  }

  @Test func `founding years reach from the ninth century of the Hijra to this year, and rise`()
    throws
  {
    let years = try estates.compactMap(\.endowment.foundedYear)
    #expect(years.allSatisfy { (780...1404).contains($0) })
    let centuries = [780..<1000, 1000..<1200, 1200..<1404].map { range in
      years.filter(range.contains).count
    }
    #expect(centuries[0] > 0 && centuries[0] < centuries[1] && centuries[1] < centuries[2])
    let new = try estates.map(\.endowment).filter { DemoFixture.today - $0.registered < 7 }
    #expect((1...20).contains(new.count))
    #expect(new.allSatisfy { $0.foundedYear == 1404 })
  }

  @Test func `types suit the place and have an area where they are one`() throws {
    for unit in try holdings.map(\.unit) {
      switch unit.type {
      case .qanat, .waterWell, .undividedShare, .movable: #expect(unit.area == 0)
      default: #expect(unit.area > 0)
      }
      if let plate = unit.plate {
        #expect(plate.main > 0 && plate.sub >= 0 && !plate.section.isEmpty)
      }
      #expect(unit.coordinates?.isInIran ?? true)
      if !unit.postcode.isEmpty {
        #expect(try Postcode(unit.postcode.string).oddities.isEmpty)
      }
    }
    let inTehran = try holdings.map(\.unit).filter { $0.place.locality == "تهران" }
    #expect(!inTehran.contains { $0.type == .qanat })
    #expect(inTehran.filter { $0.type == .commercial }.count * 5 > inTehran.count)
  }
}
