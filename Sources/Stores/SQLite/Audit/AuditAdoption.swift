import Domain
import Foundation
import GRDB
import Persian

/// Takes decisions that came without entries, by a load or out of an older store, into the trail.
///
/// One entry stands for all of a table's rows that no entry witnesses: it holds how far they reach, how
/// many they are, and the digest of their digests, so that what is altered later shows.
enum AuditAdoption {
  static func adopt(_ db: Database) throws {
    for table in [AuditedTable.decision, .undo] {
      let from = try (Int64.fetchOne(db, sql: adopted, arguments: [table.rawValue]) ?? 0) + 1
      let through = try Int64.fetchOne(db, sql: "SELECT max(\(table.key)) FROM \(table.table)") ?? 0
      let rows = try Rows(table, from: from, through: through, db)
      guard rows.count > 0 else { continue }
      var trail = try AuditTrail(db)
      try trail.append(
        AuditTrail.Entry(
          action: .adopted, record: RecordRef(.addresses, 0), who: "didban",
          moment: Moment.date(rows.latest), field: CleanText(RawText(table.token)),
          before: CleanText(RawText("\(from)")), after: CleanText(RawText("\(rows.count)")),
          row: (table, through)),
        key: "", witness: rows.digest)
    }
  }

  /// How far rows of a table have been taken over.
  private static let adopted = """
    SELECT max(item) FROM audit
    WHERE ledger = ? AND action = \(AuditAction.adopted.rawValue)
    """

  /// The rows between two keys that have no entry of their own.
  struct Rows {
    private(set) var count = 0
    private(set) var latest: Int64 = 0
    let digest: Digest

    init(_ table: AuditedTable, from: Int64, through: Int64, _ db: Database) throws {
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          \(table.selection(", t.moment")) WHERE t.\(table.key) BETWEEN ? AND ?
            AND NOT EXISTS (SELECT 1 FROM audit a INDEXED BY audit_by_item
              WHERE a.ledger = \(table.rawValue) AND a.ledger > 0 AND a.item = t.\(table.key)
                AND a.action <> \(AuditAction.adopted.rawValue))
          ORDER BY t.\(table.key)
          """, arguments: [from, through])
      let hash = SHA256()
      while let row = try cursor.next() {
        hash.update(try table.digest(of: row).bytes)
        count += 1
        latest = max(latest, row[table.columns.count])
      }
      digest = try hash.finish()
    }
  }
}
