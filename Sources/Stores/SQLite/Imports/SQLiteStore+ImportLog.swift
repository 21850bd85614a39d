package import Domain
import Foundation
import GRDB
package import Persian

extension SQLiteStore: ImportLog {
  package func imports(_ window: Window) async throws(SourceError) -> Page<ImportReport> {
    try await read { db in
      let rows = try Row.fetchAll(
        db, sql: "\(ImportReportRow.query) ORDER BY id DESC LIMIT ? OFFSET ?",
        arguments: [window.limit, window.offset])
      // Ids are given one after the other and never taken back.
      let total = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM import_log") ?? 0
      return Page(
        rows: try rows.map(ImportReportRow.report), offset: window.offset, total: total)
    }
  }

  /// The latest report of a file with this digest under this name; nil where there is none.
  package func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? {
    try readNow { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          \(ImportReportRow.query) WHERE kind = ? AND path = ? AND digest = ?
          ORDER BY id DESC LIMIT 1
          """, arguments: [kind.token, path.string, Data(digest.bytes)])
      return try row.map(ImportReportRow.report)
    }
  }

  /// Writes a report outside any batch: how an import begins, and how it ends.
  package func note(_ report: ImportReport) throws(SourceError) -> ImportReport {
    try writeNow { db in
      var report = report
      try ImportReportRow.write(&report, db)
      return report
    }
  }
}
