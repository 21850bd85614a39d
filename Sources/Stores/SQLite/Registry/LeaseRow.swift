import Domain
import GRDB
import Persian

/// Leases as read from the store, with their instalments summed up.
enum LeaseRow {
  /// The leases of a unit, the latest first; due is what fell due through `today`.
  static func all(of unit: Int64, on today: Day, _ db: Database) throws -> [Lease] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, contract_number, unit, tenant, kind, state, start_day, end_day, rent, deposit,
          (SELECT coalesce(sum(amount), 0) FROM instalment WHERE lease = l.id AND due_day <= ?),
          (SELECT coalesce(sum(paid), 0) FROM instalment WHERE lease = l.id)
        FROM lease l INDEXED BY lease_by_unit WHERE unit = ? ORDER BY end_day DESC, id DESC
        """)
    return try Row.fetchAll(statement, arguments: [today.epoch, unit]).map {
      try lease($0, due: $0.rial(10), paid: $0.rial(11))
    }
  }

  /// One lease by itself, its instalments not summed up.
  static func lease(_ id: Int64, _ db: Database) throws -> Lease? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, contract_number, unit, tenant, kind, state, start_day, end_day, rent, deposit
        FROM lease WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map {
      try lease($0, due: .zero, paid: .zero)
    }
  }

  private static func lease(_ row: Row, due: Rial, paid: Rial) throws -> Lease {
    try Lease(
      id: row.id(0), contractNumber: row.text(1), unit: row.id(2), tenant: row.text(3),
      kind: row.code(4), state: row.code(5), start: row.day(6), end: row.day(7),
      rent: row.rial(8), deposit: row.rial(9), due: due, paid: paid)
  }
}

extension Instalment {
  init(row: Row) {
    self.init(
      id: row.id(0), lease: row.id(1), dueDate: row.day(2), amount: row.rial(3),
      paid: row.rial(4), paidOn: row.optionalDay(5))
  }
}
