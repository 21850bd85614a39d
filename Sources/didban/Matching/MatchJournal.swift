import Domain
import Foundation
import Persian
import Stores

/// What was written beside unfinished results: the order they belong to, and a line a checkpoint.
///
/// What it says is not believed but checked: a checkpoint holds where the results up to it are, byte
/// for byte, those whose digests it tells. So it needs no care about what reaches the disk first.
struct MatchJournal {
  private(set) var order: MatchOrder
  private(set) var checkpoints: [Checkpoint] = []
  /// Bytes of the journal up to the last of these checkpoints.
  private(set) var length = 0

  /// The name of the journal; it is a partial file for as long as it is there at all.
  static func path(of results: String) -> String { results + ".state" }

  /// What an earlier run left beside its results; nil where there is nothing that can be read.
  init?(besides results: String, header: String) {
    let path = PartialFile.partialPath(Self.path(of: results))
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    let decoder = JSONDecoder()
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Behind the last line break is nothing, or a line that was cut off.
    lines.removeLast()
    guard let first = lines.first,
      let order = try? decoder.decode(MatchOrder.self, from: first)
    else { return nil }
    self.order = order
    length = first.count + 1
    guard let file = FileHandle(forReadingAtPath: PartialFile.partialPath(results)) else { return }
    defer { try? file.close() }
    guard
      (try? file.read(upToCount: header.utf8.count)) == Data(header.utf8)
    else { return }
    var end = header.utf8.count
    for line in lines.dropFirst() {
      guard let checkpoint = try? decoder.decode(Checkpoint.self, from: line),
        Self.holds(checkpoint, from: end, in: file)
      else { return }
      checkpoints.append(checkpoint)
      length += line.count + 1
      end = checkpoint.length
    }
  }

  private static func holds(_ checkpoint: Checkpoint, from start: Int, in file: FileHandle) -> Bool
  {
    let hash = SHA256()
    var rest = checkpoint.length - start
    guard rest >= 0 else { return false }
    while rest > 0 {
      guard let piece = try? file.read(upToCount: min(rest, 1 << 18)), !piece.isEmpty else {
        return false
      }
      piece.withUnsafeBytes(hash.update)
      rest -= piece.count
    }
    return (try? hash.finish())?.hex == checkpoint.digest
  }

  /// A line of the journal.
  static func line(_ entry: some Encodable) throws(SourceError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(entry)) + [UInt8(ascii: "\n")]
    } catch {
      throw .unexpected(detail: "\(error)".shown)
    }
  }
}
