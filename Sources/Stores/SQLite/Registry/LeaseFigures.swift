import Domain
import GRDB
import Persian

/// Leases in force by how soon they end, on a day.
struct LeaseFigures {
  let today: Day

  func outlook(_ db: Database) throws -> LeaseOutlook {
    try LeaseOutlook(
      within30Days: ending(0...30, db), within60Days: ending(0...60, db),
      within90Days: ending(0...90, db), expired: ended(db))
  }

  func terms(_ db: Database) throws -> [LeaseEnding: Int] {
    var counts: [LeaseEnding: Int] = [:]
    for term in LeaseEnding.allCases {
      counts[term] = try term == .ended ? ended(db) : ending(term.days, db)
    }
    return counts.filter { $0.value != 0 }
  }

  /// Past their end, and those held without a contract whatever their end.
  private func ended(_ db: Database) throws -> Int {
    try ending(LeaseEnding.ended.days, db) + count(.holdover, from: .min, through: .max, db)
  }

  private func ending(_ days: ClosedRange<Int>, _ db: Database) throws -> Int {
    try count(
      .current, from: today.epoch + days.lowerBound, through: today.epoch + days.upperBound, db)
  }

  private func count(
    _ state: LeaseState, from first: Int, through last: Int, _ db: Database
  ) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM lease_day WHERE state = ? AND day BETWEEN ? AND ?")
    return try Int.fetchOne(statement, arguments: [state.rawValue, first, last]) ?? 0
  }
}
