import Domain
import Matching
import Persian
import Stores

/// The rows of GNAF files on their way into an index.
final class IndexedRows: ImportDestination {
  private var builder = MemoryIndexBuilder()
  /// The digest of the last file; nil where it could be read only once.
  private(set) var digest: Digest?

  func index() -> MemoryIndex {
    defer { builder = MemoryIndexBuilder() }
    return builder.index()
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
    for case .gnaf(let row) in batch { builder.insert(row) }
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
