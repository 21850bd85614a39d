import Domain
import GRDB

/// Instalments as read from the store.
enum InstalmentRow {
  static let columns = "id, lease, due_day, amount, paid, paid_on, stage"

  static func instalment(_ id: Int64, _ db: Database) throws -> Instalment? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM instalment WHERE id = ?"), arguments: [id]
    ).map(Instalment.init(row:))
  }
}

extension Instalment {
  init(row: Row) throws {
    try self.init(
      id: row.id(0), lease: row.id(1), dueDate: row.day(2), amount: row.rial(3),
      paid: row.rial(4), paidOn: row.optionalDay(5), stage: row.code(6))
  }
}
