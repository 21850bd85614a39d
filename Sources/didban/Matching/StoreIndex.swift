import Domain
import Foundation
import Matching
import Persian
import Stores

/// The index of a store's own GNAF rows, kept as a file among what can be made again.
///
/// All consoles of a person share the file, and map it instead of holding a copy each. Where it cannot be
/// written, the index is held in memory.
struct StoreIndex: Sendable {
  let store: SQLiteStore
  var folder = Folders.cache

  /// The index as of the moment it is needed.
  var deferred: DeferredIndex {
    DeferredIndex(
      revision: { () throws(SourceError) in try store.gnafRevision() },
      make: { revision throws(SourceError) in try index(of: revision) })
  }

  private func index(of revision: Int64) throws(SourceError) -> MemoryIndex {
    let prefix = try "gnaf-\(store.identity())"
    let path = "\(folder)/\(prefix)-\(revision).index"
    if let index = try? MemoryIndex(mapping: path) { return index }
    let made = try made()
    guard Folders.make(folder), keep(made, at: path), let index = try? MemoryIndex(mapping: path)
    else { return made }
    removeOthers(than: path, of: prefix)
    ProgramMemory.trimHeap()
    return index
  }

  private func made() throws(SourceError) -> MemoryIndex {
    var builder = MemoryIndexBuilder()
    try store.forEachGnafRow { builder.insert($0) }
    return builder.index()
  }

  /// Writes it under a name of this process, since others may be writing it too; false where it cannot be.
  private func keep(_ index: MemoryIndex, at path: String) -> Bool {
    let own = "\(path).\(ProcessInfo.processInfo.processIdentifier)"
    do throws(FileFault) {
      try PartialFile.replace(own) { (file) throws(FileFault) in
        try index.withBytes { (bytes) throws(FileFault) in try file.write(bytes) }
      }
    } catch {
      return false
    }
    return rename(own, path) == 0
  }

  /// Removes the indexes of earlier revisions of the same store; who has one mapped keeps it.
  private func removeOthers(than path: String, of prefix: String) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for file in files where file.hasPrefix(prefix) && file.hasSuffix(".index") {
      let other = "\(folder)/\(file)"
      if other != path { try? FileManager.default.removeItem(atPath: other) }
    }
  }
}
