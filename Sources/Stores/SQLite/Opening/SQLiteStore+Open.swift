package import Domain
import Foundation
import GRDB
import Persian

extension SQLiteStore {
  /// Creates the store, or opens the one that is there; refuses a file of another program.
  ///
  /// A store whose first load was cut short is removed and begun anew. The folder must exist.
  package static func create(
    at path: String
  ) throws(SourceError) -> SQLiteStore {
    if FileManager.default.fileExists(atPath: path) {
      if let header = try StoreHeader(path: path), !header.isBlank {
        try header.check(path: path)
        let store = try connect(path: path, readOnly: false)
        if try !store.isLoading() { return store }
        try store.close()
        try remove(path: path)
      }
    }
    let folder = (path as NSString).deletingLastPathComponent
    guard FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder) else {
      throw .unwritable(path: CleanText(RawText(path)))
    }
    return try connect(path: path, readOnly: false)
  }

  /// Opens a store that is there, after checking that it is whole and not newer than this program.
  package static func open(
    at path: String, readOnly: Bool = false
  ) throws(SourceError) -> SQLiteStore {
    guard let header = try StoreHeader(path: path) else {
      throw .corrupt(.empty)
    }
    try header.check(path: path)
    if !readOnly, !FileManager.default.isWritableFile(atPath: path) {
      throw .unwritable(path: CleanText(RawText(path)))
    }
    if readOnly, header.userVersion < Schema.version {
      throw .corrupt(.older)
    }
    let store = try connect(path: path, readOnly: readOnly)
    if try store.isLoading() {
      try store.close()
      throw .corrupt(.loadCutShort)
    }
    if !readOnly { try store.mendIndexes() }
    return store
  }

  /// Removes a store's file and what SQLite keeps beside it.
  private static func remove(path: String) throws(SourceError) {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      do {
        try FileManager.default.removeItem(atPath: path + suffix)
      } catch {
        throw .unwritable(path: CleanText(RawText(path)))
      }
    }
  }

  private static func connect(
    path: String, readOnly: Bool
  ) throws(SourceError) -> SQLiteStore {
    do {
      let pool = try DatabasePool(
        path: path, configuration: StoreConfiguration.pool(readOnly: readOnly))
      if !readOnly { try Schema.migrator().migrate(pool) }
      let watch = try DatabaseQueue(path: path, configuration: StoreConfiguration.watch())
      return SQLiteStore(pool: pool, watch: watch)
    } catch {
      throw SourceError(sqlite: error, path: path)
    }
  }

  private func isLoading() throws(SourceError) -> Bool {
    try readNow { db in try LoadMarker.isSet(db) }
  }
}
