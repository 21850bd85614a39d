package import Domain
import Foundation
import GRDB
import Persian

extension SQLiteStore {
  /// Walks along the audit trail and past all it witnesses.
  ///
  /// The head of an earlier walk, given back, shows whether the end was cut off since.
  package func verifyAudit(expecting head: Digest? = nil) throws(SourceError) -> AuditReport {
    try readNow { db in
      var walk = AuditWalk(db)
      return try walk.run(expecting: head)
    }
  }

  /// Hands on the entries that pass a filter one by one, the oldest first.
  package func eachAuditEntry(
    _ filter: AuditFilter, _ body: (AuditEntry) -> Void
  ) throws(SourceError) {
    try readNow { db in
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(AuditRow.columns) FROM audit
          WHERE moment >= ?1 AND (?2 IS NULL OR subject = ?2) ORDER BY seq
          """,
        arguments: [filter.since.map(Moment.stored) ?? .min, filter.subject?.rawValue])
      // Codes and names are compared as people write them, whatever the keyboard.
      let (key, who) = (filter.key.map { Folding.key($0) }, filter.who.map { Folding.key($0) })
      while let row = try cursor.next() {
        let entry = try AuditRow.entry(row)
        if let key, Folding.key(entry.key) != key { continue }
        if let who, Folding.key(entry.who) != who { continue }
        body(entry)
      }
    }
  }
}
