import Domain
import Foundation
import Persian

@testable import Stores

/// A folder of files to import, gone when the test is over.
final class ImportFixture {
  let folder: String
  private(set) var progress: [ImportProgress] = []

  static let moment = ImportMoment(
    date: Date(timeIntervalSince1970: 1_758_268_800), day: Day(epoch: 20_350))

  init() throws {
    folder = NSTemporaryDirectory() + "didban-import-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Imports files into a store; each look at the clock takes a second.
  func run(
    _ kind: ImportKind, _ files: [String], into store: some ImportDestination,
    rejects: String? = nil, isAnew: Bool = false
  ) throws(ImportError) -> ImportSummary {
    var now = ContinuousClock.now
    var run = ImportRun(
      ImportOrder(
        kind: kind, files: files, moment: Self.moment, who: "آزمون", rejects: rejects,
        isAnew: isAnew),
      into: store,
      clock: {
        now += .seconds(1)
        return now
      },
      progress: { self.progress.append($0) })
    return try run.run()
  }
}
