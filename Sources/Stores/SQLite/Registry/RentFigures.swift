import Domain
import GRDB
import Persian

/// Rents due, collected and in arrears, on a day.
struct RentFigures {
  let today: Day

  func standing(_ db: Database) throws -> RentStanding {
    let newYear = JalaliDate(year: JalaliDate(today).year, month: 1, day: 1)?.asDay ?? today
    let standing = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(amount), 0), coalesce(sum(paid), 0)
          FROM instalment_day WHERE day BETWEEN ? AND ?
          """), arguments: [newYear.epoch, today.epoch])
    let all = try unpaid(from: Int.min, through: today.epoch - 1, db)
    return RentStanding(
      due: standing?.rial(0) ?? .zero, collected: standing?.rial(1) ?? .zero,
      overdue: all.amount, overdueCount: all.count)
  }

  /// The arrears by their age; classes without any are left out.
  func arrears(_ db: Database) throws -> [ArrearsAge: Arrears] {
    var found: [ArrearsAge: Arrears] = [:]
    for age in ArrearsAge.allCases {
      let arrears = try unpaid(
        from: today.epoch - age.days.upperBound, through: today.epoch - age.days.lowerBound, db)
      if arrears.count > 0 { found[age] = arrears }
    }
    return found
  }

  private func unpaid(from first: Int, through last: Int, _ db: Database) throws -> Arrears {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(unpaid), 0), coalesce(sum(remainder), 0)
          FROM instalment_day WHERE day BETWEEN ? AND ?
          """), arguments: [first, last])
    return Arrears(count: row?[0] ?? 0, amount: row?.rial(1) ?? .zero)
  }
}
