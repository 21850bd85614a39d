import App
import Domain
import Matching
import Persian
import Stores

/// The rows of GNAF files handed on one by one, read as an import reads them; nothing is kept.
final class GnafRows: ImportDestination {
  /// What the reading came to.
  struct Reading {
    let summary: ImportSummary
    /// The digest of the last file; nil where it could be read only once.
    let digest: Digest?
  }

  private let each: (GnafRow) -> Void
  private var digest: Digest?

  private init(each: @escaping (GnafRow) -> Void) {
    self.each = each
  }

  static func read(
    _ paths: [String], moment: ImportMoment, rejects: String? = nil, wording: Wording,
    progress: @escaping (ImportProgress) -> Void = { _ in }, each: @escaping (GnafRow) -> Void
  ) throws -> Reading {
    let rows = GnafRows(each: each)
    var run = ImportRun(
      ImportOrder(
        kind: .gnaf, files: paths, moment: moment, rejects: rejects, sharesFiles: true,
        explain: Wording(.persian).explain),
      into: rows, clock: { ContinuousClock().now }, progress: progress)
    do throws(ImportError) {
      return Reading(summary: try run.run(), digest: rows.digest)
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
    for case .gnaf(let row) in batch { each(row) }
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
