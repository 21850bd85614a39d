package import Foundation
package import Persian

/// What an import did with one file: the row of the import log, written while it runs.
package struct ImportReport: Hashable, Sendable {
  package var id: RecordID<ImportReport>
  /// The first report of the command this one belongs to: its own id where there is but one file.
  package var command: RecordID<ImportReport>
  package var kind: ImportKind
  package var path: CleanText
  /// The file's digest before its first row was read; nil where it could be read only once.
  package var digest: Digest?
  package var size: Int
  package var rows: Int
  package var inserted: Int
  package var updated: Int
  package var unchanged: Int
  package var rejected: Int
  /// Refused rows by the stable token of the reason.
  package var reasons: [String: Int]
  /// Bytes of the file behind the last row that was taken care of.
  package var offset: Int
  package var state: State
  package var who: CleanText
  package var started: Date
  /// When its latest batch was written, or its end noted.
  package var updatedAt: Date
  package var ended: Date?
  /// Where refused lines went; empty where nobody wanted them.
  package var rejectsPath: CleanText
  /// Bytes of the rejects file that belong to the batches written.
  package var rejectsLength: Int

  /// The report of an import that begins.
  package init(
    kind: ImportKind, path: CleanText, digest: Digest?, size: Int, who: CleanText,
    rejectsPath: CleanText, started: Date
  ) {
    id = RecordID(0)
    command = RecordID(0)
    self.kind = kind
    self.path = path
    self.digest = digest
    self.size = size
    (rows, inserted, updated, unchanged, rejected) = (0, 0, 0, 0, 0)
    reasons = [:]
    offset = 0
    state = .running
    self.who = who
    self.started = started
    updatedAt = started
    ended = nil
    self.rejectsPath = rejectsPath
    rejectsLength = 0
  }
}

extension ImportReport {
  /// How an import stands; the numbers are part of the store's form.
  package enum State: Int, Coded {
    case running = 1
    case done
    /// It stopped with an error.
    case failed
    /// It was interrupted, or begun anew before it was done.
    case cutShort
  }

  /// Without a batch for this long, an import that says it runs was killed.
  private static let silence: TimeInterval = 120

  /// How the import stands at this moment: one that was killed cannot say so itself.
  package func state(at now: Date) -> State {
    state == .running && now.timeIntervalSince(updatedAt) > Self.silence ? .cutShort : state
  }

  /// The share of the file that was read; nil where its size is not known.
  package var share: Double? {
    size > 0 ? min(1, Double(offset) / Double(size)) : nil
  }
}
