import Domain
import Foundation
import Persian

/// The first hundred bytes of a store's file, read without SQLite.
///
/// Telling a foreign, newer or cut file apart here costs one read and takes no lock.
struct StoreHeader {
  let pageSize: Int
  let pageCount: Int
  let userVersion: Int
  let applicationID: Int

  /// Reads the header; nil where the file is empty.
  init?(path: String) throws(SourceError) {
    let place = CleanText(RawText(path))
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: place) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .unwritable(path: place) }
    let bytes: [UInt8]
    do {
      bytes = try Array(file.read(upToCount: 100) ?? Data())
      try file.close()
    } catch {
      throw .inputOutput(detail: CleanText(RawText(String(describing: error))))
    }
    if bytes.isEmpty { return nil }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .corrupt(detail: "not an SQLite file")
    }
    func number(_ offset: Int, _ length: Int) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    let size = number(16, 2)
    pageSize = size == 1 ? 65_536 : size
    pageCount = number(28, 4)
    userVersion = number(60, 4)
    applicationID = number(68, 4)
  }

  /// Throws unless the file is one of ours, not newer than this program, and whole.
  func check(path: String) throws(SourceError) {
    guard applicationID == Schema.applicationID else {
      throw .corrupt(detail: "another program's database")
    }
    guard userVersion <= Schema.version else {
      throw .newerSchema(found: userVersion, known: Schema.version)
    }
    guard userVersion > 0 else { throw .corrupt(detail: "no schema") }
    let log = Self.length(of: path + "-wal")
    // While a write-ahead log holds pages, the file itself may rightly be behind its header.
    if log == 0, Self.length(of: path) < pageCount * pageSize {
      throw .corrupt(detail: "the file is cut short")
    }
  }

  private static func length(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
