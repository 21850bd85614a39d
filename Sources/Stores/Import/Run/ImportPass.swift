import Domain
import Foundation
import Persian

/// The work of an import under way: one file after another into batches, batches into the store.
///
/// Rows are read and checked on a thread of their own while the store writes those before them.
struct ImportPass<Destination: ImportDestination> {
  private(set) var summary = ImportSummary()
  private let order: ImportOrder
  private var destination: Destination
  private let progress: (ImportProgress) -> Void
  private let rejects: RejectsFile?
  private let filesTotal: Int
  private let bytesTotal: Int
  private var command = RecordID<ImportReport>(0)
  private var bytesOfFilesDone = 0
  /// Bytes that an earlier run had taken care of.
  private var bytesBefore = 0
  private var batch: ImportBatch

  init(
    _ order: ImportOrder, destination: Destination, rejects: RejectsFile?,
    progress: @escaping (ImportProgress) -> Void, plan: ImportPlan
  ) {
    self.order = order
    self.destination = destination
    self.rejects = rejects
    self.progress = progress
    batch = ImportBatch(rowLimit: order.batchRows)
    filesTotal = plan.files.count
    bytesTotal = plan.files.reduce(0) { $0 + $1.file.size }
  }

  /// Reads the file to its end; its last batch is written before the next file begins.
  mutating func read(_ entry: ImportPlan.Entry) throws(ImportError) {
    var fileSummary = entry.file.summary
    var report = try begin(entry)
    summary.resume(report, hasBegun: entry.report != nil)
    bytesBefore += entry.report?.offset ?? 0
    if !entry.isDone {
      do throws(ImportError) {
        try readRows(of: entry.file, &report, &fileSummary)
      } catch {
        report.state = .failed
        end(&report)
        throw error
      }
      report.state = .done
      report.offset = entry.file.size > 0 ? entry.file.size : report.offset
      end(&report)
    }
    fileSummary.rows = report.rows
    summary.files.append(fileSummary)
    bytesOfFilesDone += entry.file.size > 0 ? entry.file.size : report.offset
  }

  /// Has what was put off made good.
  mutating func finish() throws(ImportError) {
    do {
      try destination.finish()
    } catch {
      throw .store(error, rowsDone: summary.rows)
    }
  }

  private mutating func begin(_ entry: ImportPlan.Entry) throws(ImportError) -> ImportReport {
    var report =
      entry.report
      ?? ImportReport(
        kind: order.kind, path: entry.file.summary.path, digest: entry.digest,
        size: entry.file.size, who: order.who,
        rejectsPath: CleanText(RawText(order.rejects ?? "")), started: order.now())
    if !entry.isDone {
      report.state = .running
      report.updatedAt = order.now()
      report.ended = nil
      report.command = entry.report?.command ?? command
      report.rejectsLength = rejects?.length ?? 0
      do {
        if report.rows == 0 { try destination.begin(order.kind, bytes: entry.file.size) }
        report = try destination.note(report)
      } catch {
        throw .store(error, rowsDone: summary.rows)
      }
    }
    command = report.command
    return report
  }

  /// Notes how an import ended, as far as the store still takes it: its rows are safe either way.
  private mutating func end(_ report: inout ImportReport) {
    report.updatedAt = order.now()
    report.ended = report.updatedAt
    report.rejectsLength = rejects?.length ?? 0
    report = (try? destination.note(report)) ?? report
  }

  private mutating func readRows(
    of file: ImportFile, _ report: inout ImportReport, _ fileSummary: inout FileSummary
  ) throws(ImportError) {
    for piece in Ahead(ParsedFile(file: file, skipped: report.rows), batch: 1) {
      batch.add(piece)
      for (warning, found) in piece.warnings {
        summary.warnings[
          warning,
          default: WarningCount(rows: 0, firstPath: fileSummary.path, firstLine: found.firstLine)
        ].rows += found.rows
      }
      fileSummary.unknownColumns += piece.unknown.dropFirst(fileSummary.unknownColumns.count)
      fileSummary.allKeysCompared = piece.allKeysCompared
      if batch.isFull { try flush(&report) }
      switch piece.stop {
      case .file(let fault)?: throw .unreadable(path: fileSummary.path, fault)
      case .header(let fault)?: throw .wrongHeader(path: fileSummary.path, fault)
      case nil: break
      }
    }
    try flush(&report)
  }

  /// Writes the batch in one transaction with its refused lines and its report.
  private mutating func flush(_ report: inout ImportReport) throws(ImportError) {
    guard batch.rows > 0 else { return }
    let before = report
    let (batch, rejects, order) = (batch, rejects, order)
    do throws(ImportError) {
      report = try destination.write(batch.records) { (outcome) throws(ImportError) in
        let refused = batch.rejects(with: outcome)
        do throws(FileFault) {
          try rejects?.write(refused)
        } catch {
          throw .rejectsUnwritable(path: CleanText(RawText(order.rejects ?? "")), error)
        }
        return before.counting(
          batch, outcome, refused, rejectsLength: rejects?.length ?? 0, at: order.now())
      }
    } catch {
      if case .store(let cause, _) = error { throw .store(cause, rowsDone: summary.rows) }
      throw error
    }
    summary.count(from: before, to: report)
    self.batch.clear()
    progress(
      ImportProgress(
        path: report.path, file: summary.files.count + 1, files: filesTotal,
        bytesRead: bytesOfFilesDone + report.offset, bytesTotal: bytesTotal,
        bytesBefore: bytesBefore, rows: summary.rows, rowsBefore: summary.resumedRows,
        rejected: summary.rejected))
  }
}

extension ImportReport {
  /// The report with one more batch.
  fileprivate func counting(
    _ batch: ImportBatch, _ outcome: ImportOutcome, _ refused: [RejectedLine],
    rejectsLength: Int, at moment: Date
  ) -> ImportReport {
    var report = self
    report.rows += batch.rows
    report.inserted += outcome.inserted
    report.updated += outcome.updated
    report.unchanged += outcome.unchanged
    report.rejected += refused.count
    for line in refused { report.reasons[line.reason.token, default: 0] += 1 }
    report.offset = batch.position
    report.updatedAt = moment
    report.rejectsLength = rejectsLength
    return report
  }
}

extension ImportSummary {
  /// Takes in what an earlier run did to a file.
  fileprivate mutating func resume(_ report: ImportReport, hasBegun: Bool) {
    guard hasBegun else { return }
    var nothing = report
    (nothing.rows, nothing.inserted, nothing.updated) = (0, 0, 0)
    (nothing.unchanged, nothing.rejected, nothing.reasons) = (0, 0, [:])
    count(from: nothing, to: report)
    resumedRows += report.rows
  }

  fileprivate mutating func count(from before: ImportReport, to after: ImportReport) {
    rows += after.rows - before.rows
    inserted += after.inserted - before.inserted
    updated += after.updated - before.updated
    unchanged += after.unchanged - before.unchanged
    rejected += after.rejected - before.rejected
    for (token, count) in after.reasons {
      rejectedByReason[token, default: 0] += count - (before.reasons[token] ?? 0)
    }
  }
}
