import Foundation
import Glibc
import Testing

/// A folder that stands for `/`, filled with files of a kernel.
struct RecordedTree {
  let root: String

  /// Writes the files below a fresh folder.
  init(_ files: [String: String], folders: [String] = []) throws {
    root = FileManager.default.temporaryDirectory.path + "/didban-host-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: root + folder, withIntermediateDirectories: true)
    }
    for (path, contents) in files { try write(contents, to: path) }
  }

  func write(_ contents: String, to path: String) throws {
    try write(Data(contents.utf8), to: path)
  }

  func write(_ contents: Data, to path: String) throws {
    let url = URL(fileURLWithPath: root + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    // Foundation's own writing waits for the disk, which a test need not.
    let file = try #require(fopen(url.path, "w"))
    defer { fclose(file) }
    let written = contents.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    try #require(written == contents.count)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: root + path)
  }

  /// Runs the body in a tree that is gone afterwards.
  static func with(
    _ files: [String: String], folders: [String] = [],
    _ body: (RecordedTree) async throws -> Void
  ) async throws {
    let tree = try RecordedTree(files, folders: folders)
    defer { try? FileManager.default.removeItem(atPath: tree.root) }
    try await body(tree)
  }
}
