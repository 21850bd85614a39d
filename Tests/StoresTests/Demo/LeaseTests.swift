import Domain
import Persian
import Testing

@testable import Stores

@Suite struct LeaseTests {
  private let today = DemoFixture.today

  /// The units of the sample registry with their leases.
  private var held: [Holding] { get throws { try DemoFixture.estates.get().flatMap(\.holdings) } }

  @Test func `terms are whole years from one to ten`() throws {
    for one in try held.flatMap(\.leases) {
      let lease = one.lease
      let start = JalaliDate(lease.start)
      let after = JalaliDate(lease.end.advanced(by: 1))
      #expect((1...10).contains(after.year - start.year) || after.month == start.month)
      #expect((360...3_655).contains(lease.end - lease.start))
    }
  }

  @Test func `ends are spread, some within thirty, sixty and ninety days, some past`() throws {
    let inForce = try held.flatMap(\.leases).map(\.lease).filter(\.state.isInForce)
    let ending = { (days: ClosedRange<Int>) in
      inForce.filter { days.contains($0.end - self.today) }.count
    }
    #expect(ending(0...30) > 20)
    #expect(ending(31...60) > 20)
    #expect(ending(61...90) > 20)
    let expired = Double(ending(-600 ... -1)) / Double(inForce.count)
    #expect((0.04...0.1).contains(expired))
  }

  @Test func `a unit's occupancy, rent and last day follow from its leases`() throws {
    for holding in try held {
      let unit = holding.unit
      let inForce = holding.leases.map(\.lease).filter(\.state.isInForce)
      #expect((unit.occupancy == .leased) == !inForce.isEmpty)
      #expect(unit.rent == inForce.last?.rent ?? .zero)
      #expect(unit.leaseEnd == inForce.last?.end)
      if unit.use == .direct { #expect(holding.leases.isEmpty) }
    }
  }

  @Test func `instalments fall inside the lease, in order, and are never overpaid`() throws {
    for one in try held.flatMap(\.leases) {
      let days = one.instalments.map(\.dueDate)
      #expect(days == days.sorted())
      #expect(days.allSatisfy { one.lease.start <= $0 && $0 <= one.lease.end })
      for instalment in one.instalments {
        #expect(instalment.amount > .zero)
        #expect(instalment.paid >= .zero && instalment.paid <= instalment.amount)
        #expect((instalment.paidOn != nil) == (instalment.paid > .zero))
        #expect(instalment.paidOn.map { $0 <= today } ?? true)
        if instalment.dueDate > today { #expect(instalment.paid == .zero) }
      }
      #expect(
        one.lease.due
          == one.instalments.filter { $0.dueDate <= today }.reduce(.zero) { $0 + $1.amount })
      #expect(one.lease.paid == one.instalments.reduce(.zero) { $0 + $1.paid })
    }
  }

  @Test func `about an eighth of what fell due is in arrears`() throws {
    let due = try held.flatMap(\.leases).flatMap(\.instalments).filter { $0.dueDate <= today }
    let amount = due.reduce(0.0) { $0 + Double($1.amount.amount) }
    let paid = due.reduce(0.0) { $0 + Double($1.paid.amount) }
    #expect((0.06...0.2).contains(1 - paid / amount))
  }

  @Test func `rents are round and shops in large towns dearer than fields`() throws {
    let rented = try held.map(\.unit).filter { $0.rent > .zero }
    #expect(rented.allSatisfy { $0.rent.amount % 50_000 == 0 })
    let middle = { (type: PropertyType) in
      let rents = rented.filter { $0.type == type }.map(\.rent.amount).sorted()
      return rents[rents.count / 2]
    }
    #expect(middle(.commercial) > 3 * middle(.farmLand))
  }

  @Test(
    arguments: [
      (347_812_000.0, 350_000_000), (1_234_567, 1_250_000), (99_900_000, 100_000_000),
      (12_600_000_000, 12_500_000_000), (1, 500_000),
    ] as [(Double, Int64)])
  func `rents are rounded as people round`(exact: Double, agreed: Int64) {
    #expect(RentLevel.round(exact) == agreed)
  }

  @Test(arguments: [3, 6, 12])
  func `the instalments of a contract year make up the rent`(months: Int) {
    let plan = InstalmentPlan(today: today)
    let start = today.startOfYear
    var random = DemoSeed(1).random(.lease, months)
    let entries = plan.entries(
      rent: Rial(120_000_000), term: start...start.addingYears(3).advanced(by: -1),
      everyMonths: months, habit: .prompt, &random)
    #expect(entries.count == 12 / months)
    #expect(entries.reduce(0) { $0 + $1.amount.amount } == 120_000_000)
    #expect(entries.map { JalaliDate($0.due).day } == Array(repeating: 1, count: entries.count))
  }

  @Test func `who never pays has the instalments of two years before open as well`() {
    let plan = InstalmentPlan(today: today)
    let start = today.startOfYear.addingYears(-2)
    var random = DemoSeed(1).random(.lease, 1)
    let entries = plan.entries(
      rent: Rial(40_000_000), term: start...start.addingYears(5).advanced(by: -1),
      everyMonths: 3, habit: .never, &random)
    #expect(entries.count == 12)
    #expect(entries.allSatisfy { $0.paid == .zero })
  }
}
