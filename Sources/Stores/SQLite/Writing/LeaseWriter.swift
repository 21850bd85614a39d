import Domain
import GRDB
import Persian

/// Writes leases and their instalments.
struct LeaseWriter {
  private let row: RecordWriter
  private let instalment: RowWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "lease",
      columns: """
        id, contract_number, unit, tenant, kind, state, start_day, end_day, rent, deposit, \
        tenant_id, mobile, period_months, premium, guarantors, auction_number
        """)
    instalment = try RowWriter(
      db, into: "instalment", columns: "id, lease, due_day, amount, paid, paid_on, stage")
  }

  func write(_ it: Lease, isNew: Bool) throws {
    try row.run(
      isNew: isNew, it.id.raw, it.contractNumber.string, it.unit.raw, it.tenant.string,
      it.kind.rawValue,
      it.state.rawValue, it.start.epoch, it.end.epoch, it.rent.amount, it.deposit.amount,
      it.tenantID.string, it.mobile.string, it.periodMonths, it.premium.amount,
      NameLines.stored(it.guarantors), it.auctionNumber.string)
  }

  func write(_ it: Instalment) throws {
    try instalment.run(
      it.id.raw, it.lease.raw, it.dueDate.epoch, it.amount.amount, it.paid.amount,
      it.paidOn?.epoch, it.stage.rawValue)
  }
}
