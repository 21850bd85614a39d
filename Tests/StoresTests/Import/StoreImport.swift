import Domain
import GRDB
import Persian

@testable import Stores

/// A real store as the destination of an import, which can be made to stop as if it were killed.
final class StoreImport: ImportDestination {
  private let store: SQLiteStore
  private let isTrial: Bool
  private var batchesLeft: Int

  init(_ store: SQLiteStore, isTrial: Bool = false, stopsAfter batches: Int = .max) {
    self.store = store
    self.isTrial = isTrial
    batchesLeft = batches
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? {
    try store.latestImport(kind, path: path, digest: digest)
  }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport {
    // What is killed notes nothing.
    if isTrial || batchesLeft < 0 { return report }
    return try store.note(report)
  }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    batchesLeft -= 1
    return try store.write(batch, isTrial: isTrial) { (outcome) throws(ImportError) in
      // Refused lines are on the disk by now; the transaction is not.
      let report = try conclude(outcome)
      if batchesLeft < 0 { throw .store(.locked, rowsDone: 0) }
      return report
    }
  }
}

extension SQLiteStore {
  /// Counters and derived columns that are not what a recount makes of the rows.
  func defects() throws -> [String] {
    try pool.writeWithoutTransaction { db in
      var defects: [String] = []
      try db.inTransaction {
        let tables = Tally.all.map(\.table) + ["endowment", "unit", "title_deed", "machine"]
        let before = try tables.map { try Self.content($0, db) }
        try Derived.remove(db)
        try Derived.build(db)
        let after = try tables.map { try Self.content($0, db) }
        for (index, table) in tables.enumerated() where before[index] != after[index] {
          defects.append(table)
        }
        return .rollback
      }
      return defects
    }
  }

  /// Every table an import writes to, as text.
  func contents() throws -> [String: [String]] {
    try readNow { db in
      var contents: [String: [String]] = [:]
      for kind in ImportKind.allCases { contents[kind.table] = try Self.content(kind.table, db) }
      for table in ["intention", "title_deed_unit", "unit_search", "endowment_search"] {
        contents[table] = try Self.content(table, db)
      }
      return contents
    }
  }

  /// The rows of a table; classes of a tally that count nothing are as good as none.
  private static func content(_ table: String, _ db: Database) throws -> [String] {
    let isTally = Tally.all.contains { $0.table == table }
    return try Row.fetchAll(db, sql: "SELECT * FROM \(table)" + (isTally ? " WHERE n <> 0" : ""))
      .map { "\($0)" }.sorted()
  }
}
