import Domain
import Foundation
import Matching
import Persian
import Stores

/// The store an import writes to: opened at once where there is one, else made for the first batch.
///
/// An import whose files turn out to be unreadable leaves no store behind, and one that is only tried
/// changes none: where there is no store, it is tried on one that is thrown away.
final class ImportTarget: ImportDestination {
  private let path: String
  private let isTrial: Bool
  /// Whether the store is one of the trial's own.
  private let isThrownAway: Bool
  private var store: SQLiteStore?

  init(path: String, isTrial: Bool) throws(SourceError) {
    self.isTrial = isTrial
    let isThere = FileManager.default.fileExists(atPath: path)
    isThrownAway = isTrial && !isThere
    let folder = FileManager.default.temporaryDirectory
    self.path =
      isThrownAway ? folder.appending(path: "didban-\(UUID().uuidString)").path : path
    guard isThere else { return }
    do {
      store = try SQLiteStore.open(at: path)
      try store?.prepareForImport()
    } catch {
      // Nothing in the file: it is filled like one that is not there.
      guard error == .corrupt(.empty) else { throw error }
    }
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? {
    isTrial ? nil : try store?.latestImport(kind, path: path, digest: digest)
  }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport {
    isTrial ? report : try opened().note(report)
  }

  func begin(_ kind: ImportKind, bytes: Int) throws(SourceError) {
    if !isTrial { try opened().beginFilling(kind, bytes: bytes) }
  }

  func finish() throws(SourceError) {
    if !isTrial { try store?.finishFilling() }
  }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    let store: SQLiteStore
    do {
      store = try opened()
    } catch {
      throw .store(error, rowsDone: 0)
    }
    return try store.write(batch, isTrial: isTrial, conclude: conclude)
  }

  /// Everything is committed by now; closing only tidies up beside the file.
  func close() {
    try? store?.close()
    guard isThrownAway else { return }
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  private func opened() throws(SourceError) -> SQLiteStore {
    if let store { return store }
    let made = try StoreAtWork.make(at: path)
    store = made
    try made.prepareForImport()
    return made
  }
}
