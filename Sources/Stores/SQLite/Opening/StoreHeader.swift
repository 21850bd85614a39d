import Domain
import Foundation
import GRDB
import Persian

/// The first hundred bytes of a store's file, read without SQLite.
///
/// Telling a foreign, newer or cut file apart here costs one read and takes no lock. Where a
/// write-ahead log holds what the file does not say yet, SQLite is asked after all.
struct StoreHeader {
  let pageSize: Int
  let pageCount: Int
  private(set) var userVersion: Int
  private(set) var applicationID: Int
  /// Whether a write-ahead log holds pages, so that the file may rightly be behind its header.
  private let isBehindLog: Bool

  /// Reads the header; nil where the file is empty.
  init?(path: String) throws(SourceError) {
    let place = CleanText(RawText(path))
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: place)
    }
    guard !isFolder.boolValue else { throw .corrupt(.notADatabase) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadable(path: place) }
    let bytes: [UInt8]
    do {
      bytes = try Array(file.read(upToCount: 100) ?? Data())
      try file.close()
    } catch {
      throw .inputOutput(detail: CleanText(RawText(String(describing: error))))
    }
    if bytes.isEmpty { return nil }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .corrupt(.notADatabase)
    }
    func number(_ offset: Int, _ length: Int) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    let size = number(16, 2)
    pageSize = size == 1 ? 65_536 : size
    pageCount = number(28, 4)
    userVersion = number(60, 4)
    applicationID = number(68, 4)
    isBehindLog = Self.length(of: path + "-wal") > 0
    // A number of nobody's: either nothing was made yet, or it is somebody else's.
    if isBehindLog || applicationID == 0 { try readThroughLog(path: path) }
    // Killed between the first step of its making and the last, which gives it its number.
    if applicationID == Schema.applicationID, userVersion == 0 { isBlank = true }
  }

  /// Takes the numbers from SQLite, which reads the log before the file.
  private mutating func readThroughLog(path: String) throws(SourceError) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.watch())
      (applicationID, userVersion, isBlank) = try queue.read { db in
        (
          try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          try Self.holdsNothing(db)
        )
      }
      try queue.close()
    } catch {
      throw SourceError(sqlite: error, path: path)
    }
  }

  /// Whether there is no table, or only the empty list of steps that is made before the first of them.
  private static func holdsNothing(_ db: Database) throws -> Bool {
    let tables = try String.fetchSet(db, sql: "SELECT DISTINCT tbl_name FROM sqlite_schema")
    guard tables.isSubset(of: [Schema.steps]) else { return false }
    return try tables.isEmpty
      || Int.fetchOne(db, sql: "SELECT count(*) FROM \(Schema.steps)") == 0
  }

  /// Whether it is a database that was never made to the end: what a first import killed at once leaves
  /// behind.
  private(set) var isBlank = false

  /// Throws unless the file is one of ours, not newer than this program, and whole.
  func check(path: String) throws(SourceError) {
    guard !isBlank else { throw .corrupt(.empty) }
    guard applicationID == Schema.applicationID, userVersion > 0 else { throw .corrupt(.foreign) }
    guard userVersion <= Schema.version else {
      throw .newerSchema(found: userVersion, known: Schema.version)
    }
    if !isBehindLog, Self.length(of: path) < pageCount * pageSize { throw .corrupt(.cutShort) }
  }

  private static func length(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
