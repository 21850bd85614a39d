package import Domain
import GRDB

extension SQLiteStore {
  /// Makes ready for a file of so many bytes: see ``PutOffIndexes``.
  package func beginFilling(_ kind: ImportKind, bytes: Int) throws(SourceError) {
    guard bytes >= PutOffIndexes.worth else { return }
    try writeNow { db in try PutOffIndexes.take(from: kind.table, db) }
  }

  /// Makes every index that was put off, one transaction each.
  package func finishFilling() throws(SourceError) {
    do {
      try pool.writeWithoutTransaction { db in
        for index in try PutOffIndexes.missing(db) { try db.execute(sql: index.creation) }
        try db.execute(sql: "PRAGMA analysis_limit = 1000; PRAGMA optimize")
      }
    } catch {
      throw SourceError(sqlite: error, path: pool.path)
    }
  }

  /// Makes the indexes that an import put off and was killed before it could make.
  func mendIndexes() throws(SourceError) {
    let isDue = try readNow { db in
      try !PutOffIndexes.missing(db).isEmpty && !PutOffIndexes.isAwaited(db)
        && !LoadMarker.isSet(db)
    }
    if isDue { try finishFilling() }
  }
}
