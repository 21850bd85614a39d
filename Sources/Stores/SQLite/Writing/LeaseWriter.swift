import Domain
import GRDB
import Persian

/// Writes leases and their instalments.
struct LeaseWriter {
  private let row: RowWriter
  private let instalment: RowWriter

  init(_ db: Database, updating: Bool) throws {
    row = try RowWriter(
      db, into: "lease",
      columns: "id, contract_number, unit, tenant, kind, state, start_day, end_day, rent, deposit",
      updating: updating)
    instalment = try RowWriter(
      db, into: "instalment", columns: "id, lease, due_day, amount, paid, paid_on",
      updating: false)
  }

  func write(_ it: Lease) throws {
    try row.run(
      it.id.raw, it.contractNumber.string, it.unit.raw, it.tenant.string, it.kind.rawValue,
      it.state.rawValue, it.start.epoch, it.end.epoch, it.rent.amount, it.deposit.amount)
  }

  func write(_ it: Instalment) throws {
    try instalment.run(
      it.id.raw, it.lease.raw, it.dueDate.epoch, it.amount.amount, it.paid.amount,
      it.paidOn?.epoch)
  }
}
