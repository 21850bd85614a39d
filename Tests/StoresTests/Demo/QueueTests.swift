import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct QueueTests {
  /// The queue of the sample with the units it belongs to, made once.
  private static let made = Result { try make(DemoFixture.sample) }

  private struct Made: Sendable {
    let addresses: [PropertyAddress]
    let units: [CleanText: PropertyUnit]
    let sites: Int
    let truths: [CleanText: Int64]
  }

  private static func make(_ scale: DemoScale) throws -> Made {
    let world = try DemoFixture.world()
    var selection = SiteSelection(
      world: world, rows: scale.gnafRows, items: scale.queueItems, seed: DemoFixture.seed)
    for entry in GnafStream(world: world, rows: scale.gnafRows, seed: DemoFixture.seed) {
      selection.take(entry)
    }
    selection.finish()
    var book = QueueBook(
      world: world, seed: DemoFixture.seed, now: DemoFixture.now, gnafRows: scale.gnafRows)
    var units: [CleanText: PropertyUnit] = [:]
    var truths: [CleanText: Int64] = [:]
    for estate in RegistryStream(
      world: world, scale: scale, seed: DemoFixture.seed, today: DemoFixture.today,
      sites: selection.sites)
    {
      for holding in estate.holdings {
        guard let site = holding.site else { continue }
        book.add(site, of: holding.unit)
        units[holding.unit.code] = holding.unit
        truths[holding.unit.code] = site.truth?.raw
      }
    }
    return Made(
      addresses: book.addresses(), units: units, sites: selection.sites.count, truths: truths)
  }

  @Test func `as many addresses as asked for, each of a unit of its own`() throws {
    let made = try Self.made.get()
    #expect(made.sites == DemoFixture.sample.queueItems)
    #expect(made.addresses.count == made.sites)
    #expect(made.units.count == made.sites)
    for address in made.addresses {
      let unit = try #require(made.units[address.code])
      #expect(unit.endowmentName == address.endowmentName)
      #expect(unit.address == address.text)
      #expect(unit.place.province == address.officeProvince)
      #expect(unit.use == .income && unit.type.isBuilt)
    }
  }

  @Test(arguments: [(900, 180), (400, 399), (5_000, 60), (10, 10)])
  func `the number of addresses is exact whatever streets were laid out`(
    rows: Int, items: Int
  ) throws {
    let world = try DemoFixture.world()
    var selection = SiteSelection(
      world: world, rows: rows, items: items, seed: DemoFixture.seed)
    for entry in GnafStream(world: world, rows: rows, seed: DemoFixture.seed) {
      selection.take(entry)
    }
    selection.finish()
    #expect(selection.sites.count == items)
    #expect(
      Set(selection.sites.compactMap(\.truth)).count
        == selection.sites.filter { $0.truth != nil }.count)
  }

  @Test func `every state has members, and most are done`() throws {
    let byState = Dictionary(grouping: try Self.made.get().addresses, by: \.state)
    let rare: Set<ReviewState> = [.failed, .answered, .final, .written, .sentBack]
    let common = ReviewState.allCases.filter { !rare.contains($0) }
    for state in common { #expect(byState[state]?.isEmpty == false, "\(state)") }
    let open = byState.filter(\.key.isOpen).values.reduce(0) { $0 + $1.count }
    #expect((120...330).contains(open))
    #expect((byState[.autoMatched]?.count ?? 0) > 180)
  }

  @Test func `addresses are numbered by arrival and decisions by moment`() throws {
    let addresses = try Self.made.get().addresses
    #expect(addresses.map(\.id.raw) == (1...Int64(addresses.count)).map { $0 })
    #expect(addresses.map(\.arrived) == addresses.map(\.arrived).sorted())
    let decisions = addresses.compactMap(\.decision).sorted { $0.id < $1.id }
    #expect(decisions.map(\.id.raw) == (1...Int64(decisions.count)).map { $0 })
    #expect(decisions.map(\.moment) == decisions.map(\.moment).sorted())
  }

  @Test func `a decision fits its address`() throws {
    let made = try Self.made.get()
    var right = 0
    var accepted = 0
    for address in made.addresses {
      #expect(address.arrived < DemoFixture.now)
      let isDecided = [.accepted, .rejected, .needsPost, .skipped].contains(address.state)
      #expect((address.decision != nil) == isDecided)
      guard let decision = address.decision else { continue }
      #expect(decision.address == address.id)
      #expect(decision.verdict.state == address.state)
      #expect(decision.moment > address.arrived && decision.moment <= DemoFixture.now)
      #expect(!decision.reviewer.isEmpty)
      if case .accept(let row) = decision.verdict, let truth = made.truths[address.code] {
        accepted += 1
        if row.raw == truth { right += 1 }
        #expect((1...Int64(DemoFixture.sample.gnafRows)).contains(row.raw))
      }
    }
    #expect(accepted > 60 && right * 100 >= accepted * 94)
  }

  @Test func `some arrive through the last day, more in office hours`() throws {
    let addresses = try Self.made.get().addresses
    let lastDay = addresses.filter { DemoFixture.now.timeIntervalSince($0.arrived) < 86_400 }
    #expect(lastDay.count > 40)
    let busy = addresses.filter { OfficeHours.pace(at: $0.arrived) >= 0.7 }
    #expect(busy.count * 2 > addresses.count)
  }

  @Test func `the pool gives every address away before the units run out`() throws {
    let sites = (0..<40).map { index in
      QueueSite(
        county: index % 3 * 7, province: index % 3 == 0 ? "21" : "09",
        place: Place(province: "یزد"), type: .commercial, text: "", postcode: "",
        coordinates: nil, truth: nil, isClear: false)
    }
    var pool = SitePool(sites)
    var random = DemoSeed(1).random(.unit, 1)
    var taken = 0
    for left in stride(from: 200, to: 0, by: -1) {
      if pool.take(county: 3, province: "21", unitsLeft: left, &random) != nil { taken += 1 }
    }
    #expect(taken == 40)
  }

  @Test(arguments: [
    (10.0, 4, 1.0), (10.0, 6, 0.15), (3.0, 4, 0.04), (13.5, 0, 0.7),
  ])
  func `offices are busy in the morning and hardly on Friday`(
    hour: Double, weekday: Int, pace: Double
  ) {
    // 1404/06/22 was a Saturday.
    let saturday = Day(epoch: 20_344)
    let moment = Date(
      timeIntervalSince1970: Double(saturday.epoch + weekday) * 86_400 - LoadModel.zone
        + hour * 3_600)
    #expect(abs(OfficeHours.pace(at: moment) - pace) < 0.001)
  }
}
