import Domain
import GRDB
import Persian

/// Leases as read from the store, with their instalments summed up.
enum LeaseRow {
  private static let columns = """
    id, contract_number, unit, tenant, kind, state, start_day, end_day, rent, deposit, tenant_id,
    mobile, period_months, premium, guarantors, auction_number
    """
  private static let sums = """
    (SELECT coalesce(sum(amount), 0) FROM instalment WHERE lease = l.id AND due_day <= ?),
    (SELECT coalesce(sum(paid), 0) FROM instalment WHERE lease = l.id)
    """

  /// The leases of a unit, the latest first; due is what fell due through `today`.
  static func all(of unit: Int64, on today: Day, _ db: Database) throws -> [Lease] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns), \(sums)
        FROM lease l INDEXED BY lease_by_unit WHERE unit = ? ORDER BY end_day DESC, id DESC
        """)
    return try Row.fetchAll(statement, arguments: [today.epoch, unit]).map {
      try lease($0, due: $0.rial(16), paid: $0.rial(17))
    }
  }

  /// One lease by itself, its instalments not summed up.
  static func lease(_ id: Int64, _ db: Database) throws -> Lease? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM lease WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map {
      try lease($0, due: .zero, paid: .zero)
    }
  }

  private static func lease(_ row: Row, due: Rial, paid: Rial) throws -> Lease {
    try Lease(
      id: row.id(0), contractNumber: row.text(1), unit: row.id(2), tenant: row.text(3),
      kind: row.code(4), state: row.code(5), start: row.day(6), end: row.day(7),
      rent: row.rial(8), deposit: row.rial(9), due: due, paid: paid, tenantID: row.text(10),
      mobile: row.text(11), premium: row.rial(13), periodMonths: row[12],
      guarantors: NameLines.names(row[14]), auctionNumber: row.text(15))
  }
}
