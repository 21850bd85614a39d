import App
import Domain
import Persian
import Stores

/// The records of files handed on one by one, read as an import reads them; nothing is kept.
final class FileRecords: ImportDestination {
  /// What the reading came to.
  struct Reading {
    let summary: ImportSummary
    /// The digest of the last file; nil where it could be read only once.
    let digest: Digest?
  }

  private let each: (ImportRecord) -> Void
  private var digest: Digest?

  private init(each: @escaping (ImportRecord) -> Void) {
    self.each = each
  }

  static func read(
    _ kind: ImportKind, _ paths: [String], moment: ImportMoment, rejects: String? = nil,
    wording: Wording, progress: @escaping (ImportProgress) -> Void = { _ in },
    each: @escaping (ImportRecord) -> Void
  ) throws -> Reading {
    let records = FileRecords(each: each)
    var run = ImportRun(
      ImportOrder(
        kind: kind, files: paths, moment: moment, rejects: rejects, sharesFiles: true,
        explain: Wording(.persian).explain),
      into: records, clock: { ContinuousClock().now }, progress: progress)
    do throws(ImportError) {
      return Reading(summary: try run.run(), digest: records.digest)
    } catch {
      throw Failure(error, wording: wording)
    }
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? {
    self.digest = digest
    return nil
  }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport { report }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    batch.forEach(each)
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
