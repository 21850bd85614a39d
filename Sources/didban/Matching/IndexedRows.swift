import App
import ArgumentParser
import Domain
import Matching
import Persian
import Stores

/// The rows of GNAF files on their way into an index.
struct IndexedRows: ImportDestination {
  private final class Builder {
    var index = MemoryIndexBuilder()
  }

  private let builder = Builder()

  private init() {}

  /// Reads the files as an import does; what is refused stands in the summary.
  static func index(
    of order: ImportOrder, wording: Wording, progress: @escaping (ImportProgress) -> Void
  ) throws -> (MemoryIndex, ImportSummary) {
    let rows = IndexedRows()
    var run = ImportRun(
      order, into: rows, clock: { ContinuousClock().now }, progress: progress)
    do throws(ImportError) {
      let summary = try run.run()
      return (rows.builder.index.index(), summary)
    } catch {
      throw Failure(error, wording: wording)
    }
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? { nil }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport { report }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    for case .gnaf(let row) in batch { builder.index.insert(row) }
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
