import Domain
import GRDB
import Persian
import Testing

@testable import Stores

/// The figures behind the first page of them, against the records they were made from.
@Suite struct `statistics in depth` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 33, endowments: 80, units: 400)
  let today = SampleRegistry.today

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try sample.load(into: store)
  }

  @Test func `counties are those of the records, and add up to their provinces`() async throws {
    let figures = try await store.statistics(on: today)
    for county in figures.depth.counties {
      let units = sample.units.filter {
        $0.place.province == county.province && $0.place.county == county.name
      }
      let owners = sample.endowments.filter {
        $0.place.province == county.province && $0.place.county == county.name
      }
      var naive = PlaceFigures()
      naive.endowments = owners.count
      naive.inCustody = owners.count { $0.custody == .organisation }
      naive.forIncome = owners.count { $0.use == .income }
      naive.units = units.count
      naive.unitsWithDeed = units.count { $0.deed.state.isIssued }
      naive.unitsLeased = units.count { $0.occupancy == .leased }
      naive.unitsEncroached = units.count { $0.occupancy == .encroached }
      naive.rent = units.map(\.rent).reduce(.zero, +)
      #expect(county.figures == naive)
    }
    for province in figures.byProvince {
      let own = figures.depth.counties.filter { $0.province == province.name }
      #expect(own.reduce(0) { $0 + $1.figures.units } == province.units)
      #expect(own.reduce(0) { $0 + $1.figures.endowments } == province.endowments)
    }
    #expect(figures.depth.counties.count > 20)
  }

  @Test func `arrears by age and leases by term each count a record once`() async throws {
    let figures = try await store.statistics(on: today)
    for age in ArrearsAge.allCases {
      let late = sample.instalments.filter {
        age.days.contains(today - $0.dueDate) && $0.paid < $0.amount
      }
      #expect(
        figures.depth.byArrearsAge[age]
          == (late.isEmpty
            ? nil
            : Arrears(
              count: late.count, amount: late.map { $0.amount - $0.paid }.reduce(.zero, +))))
    }
    for term in LeaseEnding.allCases {
      let leases = sample.leases.filter { lease in
        lease.state == .current && term.days.contains(lease.end - today)
          || lease.state == .holdover && term == .ended
      }
      #expect(figures.depth.byLeaseEnding[term, default: 0] == leases.count)
    }
    #expect(figures.depth.leasesInForce == sample.leases.count { $0.state.isInForce })
    #expect(figures.imbalances == [])
  }

  @Test func `history is by Jalali month and by day, and this month has its like last year`()
    async throws
  {
    let figures = try await store.statistics(on: today)
    let history = figures.depth.history
    #expect(history.months.count == 37)
    #expect(history.days(ofMonth: 35)?.upperBound == today)
    #expect(history.days(ofMonth: 36) == nil && history.days(ofMonth: -1) == nil)
    let issued = sample.units.filter { $0.deed.state.isIssued }.compactMap(\.deed.issued)
    let deeds = try #require(history.series[.deeds])
    for index in 0..<36 {
      let days = try #require(history.days(ofMonth: index))
      #expect(deeds.months[index] == issued.count { days.contains($0) })
    }
    #expect(deeds.days.count == 60)
    #expect(deeds.days.last == issued.count { $0 == today })
    #expect(deeds.monthToDate == deeds.months[35])
    let date = JalaliDate(today)
    let first = try #require(
      JalaliDate(year: date.year - 1, month: date.month, day: 1)?.asDay)
    let like = try #require(
      JalaliDate(year: date.year - 1, month: date.month, day: date.day)?.asDay)
    #expect(deeds.sameDaysLastYear == issued.count { (first...like).contains($0) })
    let paid = try #require(history.series[.rentCollected])
    let span = try #require(history.months.first)
    #expect(
      paid.months.reduce(0, +)
        == sample.instalments.filter { ($0.paidOn.map { $0 >= span } ?? false) }
        .reduce(0) { $0 + Int($1.paid.amount) })
  }

  @Test func `a day that the year before did not have is compared with the month's last`()
    async throws
  {
    // The 30th of Esfand 1403, a leap year; 1402 ended on the 29th.
    let leap = try #require(JalaliDate(year: 1403, month: 12, day: 30)?.asDay)
    #expect(JalaliDate(year: 1402, month: 12, day: 30) == nil)
    let figures = try await store.statistics(on: leap)
    let deeds = try #require(figures.depth.history.series[.deeds])
    let days = try #require(figures.depth.history.days(ofMonth: 23))
    #expect(JalaliDate(days.upperBound) == JalaliDate(year: 1402, month: 12, day: 29))
    #expect(deeds.sameDaysLastYear == deeds.months[23])
  }

  @Test(arguments: [
    ("endowment_tally", Breakdown.custody), ("endowment_place", .province),
    ("unit_tally", .deed), ("unit_place", .deed), ("lease_day", .leaseEnding),
    ("lease_tally", .leaseEnding), ("legal_file_tally", nil),
  ])
  func `a counter gone wrong shows where it counts`(table: String, breakdown: Breakdown?)
    async throws
  {
    #expect(try await store.statistics(on: today).imbalances == [])
    try store.writeNow { db in try db.execute(sql: "UPDATE \(table) SET n = n + 1") }
    let wrong = try await store.statistics(on: today).imbalances
    if let breakdown { #expect(wrong.contains(breakdown)) } else { #expect(wrong == []) }
  }
}
