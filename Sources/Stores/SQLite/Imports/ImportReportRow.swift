import Domain
import Foundation
import GRDB
import Persian

/// Import reports as rows of the log.
enum ImportReportRow {
  private static let columns = """
    id, command, kind, path, digest, size, rows, inserted, updated, unchanged, rejected, reasons, \
    offset, state, who, started, updated_at, ended, rejects_path, rejects_length
    """

  static let query = "SELECT \(columns) FROM import_log"

  static func report(_ row: Row) throws -> ImportReport {
    guard let kind = ImportKind(rawValue: row[2]) else {
      throw SourceError.unexpected(detail: "a kind of import nobody knows")
    }
    var report = ImportReport(
      kind: kind, path: row.text(3), digest: (row[4] as Data?).flatMap(Digest.init(bytes:)),
      size: row[5], who: row.text(14), rejectsPath: row.text(18), started: Moment.date(row[15]))
    report.id = row.id(0)
    report.command = row.id(1)
    (report.rows, report.inserted, report.updated) = (row[6], row[7], row[8])
    (report.unchanged, report.rejected) = (row[9], row[10])
    report.reasons = reasons(row[11])
    report.offset = row[12]
    report.state = try row.code(13)
    report.updatedAt = Moment.date(row[16])
    report.ended = (row[17] as Int64?).map(Moment.date)
    report.rejectsLength = row[19]
    return report
  }

  /// Writes the report, a new one under an id of its own.
  static func write(_ report: inout ImportReport, _ db: Database) throws {
    if report.id.raw == 0 { report.id = RecordID(try SQLiteStore.freeID("import_log", db)) }
    if report.command.raw == 0 { report.command = report.id }
    let row = try RowWriter(db, into: "import_log", columns: columns, updating: true)
    try row.run(
      report.id.raw, report.command.raw, report.kind.token, report.path.string,
      report.digest.map { Data($0.bytes) }, report.size, report.rows, report.inserted,
      report.updated, report.unchanged, report.rejected, text(report.reasons), report.offset,
      report.state.rawValue, report.who.string, Moment.stored(report.started),
      Moment.stored(report.updatedAt), report.ended.map(Moment.stored),
      report.rejectsPath.string, report.rejectsLength)
  }

  /// Reasons as one line: `missing=2 unknownWord=1`.
  private static func text(_ reasons: [String: Int]) -> String {
    reasons.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  private static func reasons(_ text: String) -> [String: Int] {
    var reasons: [String: Int] = [:]
    for entry in text.split(separator: " ") {
      let parts = entry.split(separator: "=")
      if parts.count == 2, let count = Int(parts[1]) { reasons[String(parts[0])] = count }
    }
    return reasons
  }
}
