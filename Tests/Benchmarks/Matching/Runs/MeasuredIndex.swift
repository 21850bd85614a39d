import Domain
import Foundation
import Matching

/// The index that is measured: a file, mapped as the product maps it.
enum MeasuredIndex {
  struct Made {
    let index: MemoryIndex
    /// Bytes of the file.
    let size: Int
    let buildSeconds: Double
    let openSeconds: Double
  }

  /// Builds it of rows that are handed over one by one, writes it, and opens what was written.
  static func make(_ walk: ((GnafRow) -> Void) -> Void) throws -> Made {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "matchbench-\(ProcessInfo.processInfo.processIdentifier).index").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let clock = ContinuousClock()
    let start = clock.now
    let size = try write(walk, to: path)
    let built = clock.now
    let index = try MemoryIndex(mapping: path)
    return Made(
      index: index, size: size, buildSeconds: start.duration(to: built) / .seconds(1),
      openSeconds: built.duration(to: clock.now) / .seconds(1))
  }

  private static func write(_ walk: ((GnafRow) -> Void) -> Void, to path: String) throws -> Int {
    var builder = MemoryIndexBuilder()
    walk { builder.insert($0) }
    let index = builder.index()
    try Data().write(to: URL(filePath: path))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    defer { try? file.close() }
    try index.withBytes { bytes in
      // Piece by piece: a copy of the whole would count as memory of the index.
      for start in stride(from: 0, to: bytes.count, by: 1 << 24) {
        try file.write(contentsOf: Data(bytes[start..<min(bytes.count, start + (1 << 24))]))
      }
    }
    return index.byteCount
  }
}
