import Domain
import GRDB

/// Counts by class, as a tally holds them.
enum ClassCounts {
  /// The counts of one class column; classes without rows are left out.
  static func counts<Code: Coded>(
    _ column: String, in tally: String, _ db: Database
  ) throws -> [Code: Int] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(column), sum(n) FROM \(tally) GROUP BY 1"))
    var counts: [Code: Int] = [:]
    while let row = try rows.next() {
      let count = row[1] as Int
      if count != 0 { counts[try row.code(0)] = count }
    }
    return counts
  }

  /// The sum over a whole tally.
  static func total(_ tally: String, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(n), 0) FROM \(tally)")) ?? 0
  }

  /// The counts under consecutive numbers (days, hours) in a tally by `column`.
  static func run(
    _ column: String, in tally: String, from first: Int, count: Int, value: String = "n",
    _ db: Database
  ) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(column), \(value) FROM \(tally) WHERE \(column) BETWEEN ? AND ?")
    var counts = [Int](repeating: 0, count: count)
    for row in try Row.fetchAll(statement, arguments: [first, first + count - 1]) {
      counts[row[0] as Int - first] = row[1]
    }
    return counts
  }
}
