import Domain
import Foundation
import Matching
import Persian
import Stores

/// The store an import writes to: opened at once where there is one, else made for the first batch.
///
/// An import whose files turn out to be unreadable leaves no store behind.
final class ImportTarget {
  private let path: String
  private var store: SQLiteStore?

  init(path: String) throws(SourceError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      store = try SQLiteStore.open(at: path, tokens: RowTokens.tokens(of:))
    } catch {
      // Nothing in the file: it is filled like one that is not there.
      guard error == .corrupt(.empty) else { throw error }
    }
  }

  func apply(_ batch: [ImportRecord]) throws(SourceError) -> ImportOutcome {
    if let store { return try store.apply(batch) }
    let made = try make()
    store = made
    return try made.apply(batch)
  }

  func close() {
    // Everything is committed by now; closing only tidies up beside the file.
    try? store?.close()
  }

  private func make() throws(SourceError) -> SQLiteStore {
    let folder = NSString(string: path).deletingLastPathComponent
    guard folder.isEmpty || Folders.make(folder) else {
      throw SourceError.unwritable(path: folder.shown)
    }
    return try SQLiteStore.create(at: path, tokens: RowTokens.tokens(of:))
  }
}
