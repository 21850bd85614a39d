import App
import Domain
import Foundation
import Glibc
import Persian
import Stores

/// The file of candidates that `match` writes, under a temporary name until it is whole.
final class ResultsFile {
  private let path: String
  private let partial: String
  private let file: FileHandle
  private let wording: Wording
  private var buffer = ResultsFile.header

  private static let header = "property_id,gnaf_id,score\n"

  private static let flushSize = 1 << 16

  init(path: String, wording: Wording) throws {
    self.path = path
    self.wording = wording
    partial = path + ".partial"
    do {
      try Replaceable.check(path, header: Self.header)
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let file = FileHandle(forWritingAtPath: partial)
    else { throw Failure(.unwritable(path: path.shown), wording: wording) }
    self.file = file
  }

  /// One row a candidate, the best first.
  func write(_ code: CleanText, _ candidates: [Candidate]) throws {
    for candidate in candidates {
      let score = (candidate.score * 1e6).rounded() / 1e6
      buffer += "\(Self.field(code)),\(Self.field(candidate.row.code)),\(score)\n"
    }
    if buffer.utf8.count >= Self.flushSize { try flush() }
  }

  /// Gives the file its name.
  func finish() throws {
    try flush()
    do {
      try file.close()
    } catch {
      throw Failure(.inputOutput(detail: "\(error)".shown), wording: wording)
    }
    guard rename(partial, path) == 0 else {
      throw Failure(.unwritable(path: path.shown), wording: wording)
    }
  }

  private func flush() throws {
    do {
      try file.write(contentsOf: Data(buffer.utf8))
    } catch {
      throw Failure(.inputOutput(detail: "\(error)".shown), wording: wording)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// A CSV field, quoted where it must be.
  private static func field(_ text: CleanText) -> String {
    guard text.string.contains(where: { ",\"\n\r".contains($0) }) else { return text.string }
    return "\"" + text.string.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
