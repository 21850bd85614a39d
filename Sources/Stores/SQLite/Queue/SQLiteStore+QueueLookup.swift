package import Domain
package import Foundation
import GRDB
package import Persian

// What scripts ask for by the codes people know.
extension SQLiteStore {
  package func address(
    code: CleanText
  ) async throws(SourceError) -> PropertyAddress? {
    try await read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM property_address WHERE code = ?"),
        arguments: [code.string]
      ).flatMap { try AddressRow.address($0, db) }
    }
  }

  package func gnafRow(code: CleanText) async throws(SourceError) -> GnafRow? {
    try await read { db in
      try GnafRecord.id(of: code, db).flatMap { try GnafRecord.row($0, db) }
    }
  }

  /// Who has an address in hand, and until when; nil where nobody has.
  package func holder(
    of id: RecordID<PropertyAddress>, at now: Date
  ) async throws(SourceError) -> (clerk: CleanText, until: Date)? {
    try await read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT holder, until FROM queue_lease WHERE address = ? AND until > ?"),
        arguments: [id.raw, Moment.stored(now)]
      ).map { ($0.text(0), Moment.date($0[1])) }
    }
  }
}
