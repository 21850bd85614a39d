import Domain
import Foundation
import GRDB
import Persian

/// Entries of the audit trail as read for people.
enum AuditRow {
  static let columns =
    "seq, moment, who, action, subject, record, key, field, before, after, why, digest"

  static func entry(_ row: Row) throws -> AuditEntry {
    guard let digest = Digest(bytes: row[11] as Data) else {
      throw SourceError.unexpected(detail: "an entry without a digest")
    }
    return try AuditEntry(
      seq: row[0], moment: Moment.date(row[1]), who: row.text(2), action: row.code(3),
      record: RecordRef(row.code(4), row[5]), key: row.text(6), field: row.text(7),
      before: row.text(8), after: row.text(9), why: row.text(10), digest: digest)
  }
}
