package import Domain
import Foundation
import GRDB
package import Persian

extension SQLiteStore {
  /// Hands over every GNAF row of the store.
  ///
  /// A million rows take seconds: it is not for threads of tasks.
  package func forEachGnafRow(_ body: (GnafRow) -> Void) throws(SourceError) {
    try readNow { db in try GnafRecord.forEach(db, body) }
  }

  /// A number that rises with every change of a GNAF row.
  package func gnafRevision() throws(SourceError) -> Int64 {
    try readNow { db in
      try Int64.fetchOne(db, sql: "SELECT n FROM revision WHERE subject = 'gnaf'") ?? 0
    }
  }
}

extension SQLiteStore {
  /// Tells this store from every other, also from one made anew in its place: sixteen digits.
  package func identity() throws(SourceError) -> CleanText {
    try readNow { db in
      guard let key = try Data.fetchOne(db, sql: "SELECT bytes FROM quality_key") else {
        throw SourceError.unexpected(detail: "the store has no key")
      }
      var bytes = CanonicalBytes(of: "store identity")
      bytes.append(key)
      return CleanText(RawText(String(try bytes.digest().hex.prefix(16))))
    }
  }
}
