import Domain
import Foundation
import GRDB

/// A walk along the whole audit trail and past every row it witnesses, in one snapshot of the store.
struct AuditWalk {
  /// Faults kept for the report; the others are only counted.
  private static let kept = 20

  private let db: Database
  private var entries = 0
  private var first: Int64?
  private var last: Int64?
  private var head = Data(Digest.zero.bytes)
  private var faults: [AuditFault] = []
  private var faultCount = 0
  /// The keys of rows taken over, by table.
  private var adopted: [AuditedTable: [ClosedRange<Int64>]] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// Walks; a head written down earlier must be somewhere in the trail.
  mutating func run(expecting expected: Digest?) throws -> AuditReport {
    var isHeadThere = expected == nil || expected == .zero
    var seq: Int64 = 0
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT \(AuditLink.columns) FROM audit ORDER BY seq")
    while let row = try cursor.next() {
      let link = AuditLink(row)
      let digest = row[15] as Data
      if link.seq != seq + 1 { found(.gap(at: link.seq, expected: seq + 1)) }
      if link.previous != head { found(.unlinked(link.seq)) }
      if try Data(link.digest().bytes) != digest { found(.altered(link.seq)) }
      if link.action == AuditAction.adopted.rawValue { try checkAdoption(link) }
      if let expected, Data(expected.bytes) == digest { isHeadThere = true }
      (seq, head) = (link.seq, digest)
      entries += 1
      first = first ?? link.moment
      last = link.moment
    }
    for table in AuditedTable.allCases {
      try checkRows(of: table)
      try checkMissing(in: table)
    }
    if let expected, !isHeadThere { found(.headMissing(expected)) }
    return AuditReport(
      entries: entries, first: first.map(Moment.date), last: last.map(Moment.date),
      head: Digest(bytes: head) ?? .zero, faults: faults, faultCount: faultCount)
  }

  private mutating func found(_ fault: AuditFault) {
    faultCount += 1
    if faults.count < Self.kept { faults.append(fault) }
  }

  private mutating func checkAdoption(_ link: AuditLink) throws {
    guard let table = AuditedTable(rawValue: Int(link.ledger)), let from = Int64(link.before),
      from <= link.item
    else {
      found(.altered(link.seq))
      return
    }
    adopted[table, default: []].append(from...link.item)
    let rows = try AuditAdoption.Rows(table, from: from, through: link.item, db)
    if Data(rows.digest.bytes) != link.itemDigest || "\(rows.count)" != link.after {
      found(.adoptionAltered(table, entry: link.seq))
    }
  }

  /// Every row must be as its latest entry left it.
  private mutating func checkRows(of table: AuditedTable) throws {
    let latest = """
      , (SELECT a.seq FROM audit a INDEXED BY audit_by_item
        WHERE a.ledger = \(table.rawValue) AND a.ledger > 0 AND a.item = t.\(table.key)
          AND a.action <> \(AuditAction.adopted.rawValue)
        ORDER BY a.seq DESC LIMIT 1) AS entry
      """
    let cursor = try Row.fetchCursor(db, sql: table.selection(latest))
    let witness = try db.makeStatement(sql: "SELECT item_digest FROM audit WHERE seq = ?")
    while let row = try cursor.next() {
      let key = row[0] as Int64
      guard let entry = row["entry"] as Int64? else {
        if !(adopted[table] ?? []).contains(where: { $0.contains(key) }) {
          found(.unwitnessed(table, row: key))
        }
        continue
      }
      let stored = try Data.fetchOne(witness, arguments: [entry])
      if try stored != Data(table.digest(of: row).bytes) {
        found(.rowAltered(table, row: key, entry: entry))
      }
    }
  }

  /// Every row an entry tells of must be there.
  private mutating func checkMissing(in table: AuditedTable) throws {
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.item, max(a.seq) FROM audit a INDEXED BY audit_by_item
        WHERE a.ledger = \(table.rawValue) AND a.ledger > 0
          AND a.action <> \(AuditAction.adopted.rawValue)
          AND NOT EXISTS (SELECT 1 FROM \(table.table) t WHERE t.\(table.key) = a.item)
        GROUP BY a.item
        """)
    while let row = try cursor.next() {
      found(.rowGone(table, row: row[0], entry: row[1]))
    }
  }
}
