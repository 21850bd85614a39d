import App
import Domain
import Foundation
import Matching
import Persian
import Stores

/// What the addresses are matched to, and what tells it from any other.
struct MatchIndex {
  let source: any CandidateSource
  let rowCount: Int
  /// The digest of the file it came from; nil where that could be read only once.
  let digest: Digest?
}

/// The reading of what `match` matches to, through the importer's own parsers.
struct MatchFiles {
  let moment: ImportMoment
  let wording: Wording

  /// An index in memory of a GNAF file; refused rows are told of by number and reason.
  func index(_ path: String) throws -> MatchIndex {
    let progress = ProgressLine(wording: wording, stage: wording.indexing)
    let rows = RowsOfFile()
    var run = ImportRun(
      ImportOrder(kind: .gnaf, files: [path], moment: moment, sharesFiles: true), into: rows,
      clock: { ContinuousClock().now }, progress: progress.show)
    do throws(ImportError) {
      let summary = try run.run()
      progress.end()
      if summary.rejected > 0 {
        Output.error.line(wording.refusedRows(summary.rejected, of: path.shown))
        for line in wording.reasons(of: summary) { Output.error.line(line) }
      }
    } catch {
      progress.end()
      throw Failure(error, wording: wording)
    }
    let index = rows.builder.index()
    return MatchIndex(source: index, rowCount: index.rowCount, digest: rows.digest)
  }
}

/// The rows of a GNAF file on their way into an index.
private final class RowsOfFile: ImportDestination {
  var builder = MemoryIndexBuilder()
  var digest: Digest?

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
    for case .gnaf(let row) in batch { builder.insert(row) }
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
