import Domain
import GRDB
import Persian

/// The registry's statistics on a day, read from tallies only.
struct RegistryFigures {
  let today: Day

  func read(_ db: Database) throws -> EndowmentStatistics {
    let units = try UnitCounts(db)
    return try EndowmentStatistics(
      endowments: ClassCounts.total("endowment_tally", db), units: units.total,
      leases: ClassCounts.total("lease_tally", db),
      byProvince: provinces(units, db),
      byKind: ClassCounts.counts("kind", in: "endowment_tally", db),
      byCustody: ClassCounts.counts("custody", in: "endowment_tally", db),
      byUse: ClassCounts.counts("use", in: "endowment_tally", db),
      byIntention: ClassCounts.counts("category", in: "intention_tally", db),
      unitsByDeed: units.byDeed, unitsByType: units.byType,
      unitsByOccupancy: units.byOccupancy,
      leaseEnds: outlook(db), rents: rents(db), deedsByMonth: deeds(db),
      newThisWeek: ClassCounts.run(
        "day", in: "endowment_day", from: today.epoch - 6, count: 7, db
      ).reduce(0, +))
  }

  /// Every province with anything in it, in the order of their names.
  private func provinces(_ units: UnitCounts, _ db: Database) throws -> [ProvinceFigures] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.id, p.name,
          (SELECT coalesce(sum(n), 0) FROM endowment_tally WHERE province = p.id)
        FROM province p ORDER BY p.rank
        """)
    return try Row.fetchAll(statement)
      .map { row in
        ProvinceFigures(
          name: row.text(1), endowments: row[2], units: units.byProvince[row[0]] ?? 0,
          unitsWithDeed: units.deedsByProvince[row[0]] ?? 0)
      }
      .filter { $0.endowments > 0 || $0.units > 0 }
  }

  private func outlook(_ db: Database) throws -> LeaseOutlook {
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM lease_day WHERE state = ? AND day BETWEEN ? AND ?")
    func ending(_ first: Int, _ last: Int, _ state: LeaseState = .current) throws -> Int {
      try Int.fetchOne(statement, arguments: [state.rawValue, first, last]) ?? 0
    }
    let now = today.epoch
    return try LeaseOutlook(
      within30Days: ending(now, now + 30), within60Days: ending(now, now + 60),
      within90Days: ending(now, now + 90),
      expired: ending(.min, now - 1) + ending(.min, .max, .holdover))
  }

  private func rents(_ db: Database) throws -> RentStanding {
    let year = JalaliDate(today).year
    let newYear = JalaliDate(year: year, month: 1, day: 1)?.asDay ?? today
    let standing = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(amount), 0), coalesce(sum(paid), 0)
          FROM instalment_day WHERE day BETWEEN ? AND ?
          """), arguments: [newYear.epoch, today.epoch])
    let arrears = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(remainder), 0), coalesce(sum(unpaid), 0)
          FROM instalment_day WHERE day < ?
          """), arguments: [today.epoch])
    return RentStanding(
      due: standing?.rial(0) ?? .zero, collected: standing?.rial(1) ?? .zero,
      overdue: arrears?.rial(0) ?? .zero, overdueCount: arrears?[1] ?? 0)
  }

  /// Deeds issued in each of the last twelve Jalali months, the current one last.
  private func deeds(_ db: Database) throws -> [Int] {
    let date = JalaliDate(today)
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM deed_day WHERE day >= ? AND day < ?")
    let current = date.year * 12 + date.month - 1
    return try ((current - 11)...current).map { month in
      guard let first = Self.firstDay(ofMonth: month), let next = Self.firstDay(ofMonth: month + 1)
      else { return 0 }
      return try Int.fetchOne(statement, arguments: [first.epoch, next.epoch]) ?? 0
    }
  }

  /// The first day of a month counted from year zero.
  private static func firstDay(ofMonth month: Int) -> Day? {
    JalaliDate(year: month / 12, month: month % 12 + 1, day: 1)?.asDay
  }
}
