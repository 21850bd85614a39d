import Domain
import GRDB

/// The yearly accounts of endowments as read from the store.
enum AccountRow {
  /// The statements of an endowment, the latest year first.
  static func accounts(of endowment: Int64, _ db: Database) throws -> [AnnualAccount] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT endowment, year, income, spent FROM account WHERE endowment = ? ORDER BY year DESC
        """)
    return try Row.fetchAll(statement, arguments: [endowment]).map { row in
      AnnualAccount(
        endowment: row.id(0), year: row[1], income: row.rial(2), spent: row.rial(3))
    }
  }

  /// What an endowment spent on each of its intentions, the latest year first.
  static func spending(of endowment: Int64, _ db: Database) throws -> [Spending] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT endowment, year, category, planned, spent FROM spending
        WHERE endowment = ? ORDER BY year DESC, category
        """)
    return try Row.fetchAll(statement, arguments: [endowment]).map { row in
      try Spending(
        endowment: row.id(0), year: row[1], category: row.code(2), planned: row.rial(3),
        spent: row.rial(4))
    }
  }
}
