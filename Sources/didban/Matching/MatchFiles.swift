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
  /// What tells it from one of other rows; nil where its file could be read only once.
  let identity: String?
}

/// The reading of what `match` matches to, through the importer's own parsers.
struct MatchFiles {
  let moment: ImportMoment
  let wording: Wording

  /// The index of a GNAF file or of an index file, whichever is given.
  func index(gnaf: String?, index: String?) throws -> MatchIndex {
    guard let index else { return try self.index(gnaf ?? "") }
    let opened = try IndexFile(path: index, wording: wording).open()
    return MatchIndex(source: opened, rowCount: opened.rowCount, identity: opened.digest)
  }

  /// An index in memory of a GNAF file; refused rows are told of by number and reason.
  private func index(_ path: String) throws -> MatchIndex {
    let progress = ProgressLine(wording: wording, stage: wording.indexing)
    let rows = IndexedRows()
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
    let index = rows.index()
    return MatchIndex(source: index, rowCount: index.rowCount, identity: rows.digest?.hex)
  }
}
