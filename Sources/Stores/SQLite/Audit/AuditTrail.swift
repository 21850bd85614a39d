import Domain
import Foundation
import GRDB
import Persian

/// Writes entries to the end of the audit trail within one write transaction.
struct AuditTrail {
  private let db: Database
  private let insert: RowWriter
  private var seq: Int64
  private var head: Data

  init(_ db: Database) throws {
    self.db = db
    insert = try RowWriter(db, into: "audit", columns: AuditLink.columns)
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT seq, digest FROM audit ORDER BY seq DESC LIMIT 1"))
    seq = last?[0] ?? 0
    head = last?[1] ?? Data(Digest.zero.bytes)
  }

  /// The number of the last entry.
  var last: Int64 { seq }

  /// What an entry tells, but for its place in the chain.
  struct Entry {
    let action: AuditAction
    let record: RecordRef
    let who: CleanText
    let moment: Date
    var field: CleanText = ""
    var before: CleanText = ""
    var after: CleanText = ""
    var why: CleanText = ""
    /// The row the entry witnesses.
    var row: (table: AuditedTable, key: Int64)?
  }

  mutating func append(_ entry: Entry) throws {
    let witness = try entry.row.map { try $0.table.digest(ofRow: $0.key, db) }
    let key = try RecordDirectory.key(of: entry.record, db) ?? ""
    try append(entry, key: key, witness: witness)
  }

  /// Writes an entry that is about no one record, or whose rows were digested otherwise.
  mutating func append(_ entry: Entry, key: CleanText, witness: Digest?) throws {
    let link = AuditLink(
      seq: seq + 1, moment: Moment.stored(entry.moment), who: entry.who.string,
      action: Int64(entry.action.rawValue), subject: Int64(entry.record.subject.rawValue),
      record: entry.record.id, key: key.string, field: entry.field.string,
      before: entry.before.string, after: entry.after.string, why: entry.why.string,
      ledger: Int64(entry.row?.table.rawValue ?? 0), item: entry.row?.key ?? 0,
      itemDigest: Data(witness?.bytes ?? []), previous: head)
    let digest = Data(try link.digest().bytes)
    try insert.run(
      link.seq, link.moment, link.who, link.action, link.subject, link.record, link.key,
      link.field, link.before, link.after, link.why, link.ledger, link.item, link.itemDigest,
      link.previous, digest)
    (seq, head) = (link.seq, digest)
  }
}
