import Domain
import Persian
import Stores

/// The file of candidates that `match` writes, under a temporary name until it is whole.
///
/// A killed match leaves `name.partial`, and `name.state.partial` that says how far it is right.
final class ResultsFile {
  /// What became of the results an earlier run left unfinished.
  enum Legacy: Equatable {
    case nothing
    /// They are those of other files or options.
    case foreign
    /// They are gone on with.
    case continued
  }

  private let path: String
  private let header: String
  private(set) var legacy = Legacy.nothing
  /// Addresses without candidates so far.
  private(set) var unanswered = 0
  private var results: PartialFile?
  private var journal: PartialFile?
  private var length = 0

  /// Throws where the name is taken by something else.
  init(path: String, header: String = ResultLines.header(isJudged: false)) throws(FileFault) {
    self.path = path
    self.header = header
    try Replaceable.check(path, header: ResultLines.columns)
  }

  /// Goes on with what an earlier run of this very order left; nil where there is nothing to go on with.
  func resume(_ order: MatchOrder) throws(SourceError) -> Checkpoint? {
    guard let left = MatchJournal(besides: path, header: header) else { return nil }
    guard order.continues(left.order) else {
      legacy = .foreign
      return nil
    }
    guard let last = left.checkpoints.last else { return nil }
    do {
      results = try PartialFile(path, continuing: last.length)
      journal = try PartialFile(MatchJournal.path(of: path), continuing: left.length)
    } catch {
      throw SourceError(error, writing: path.shown)
    }
    (length, unanswered, legacy) = (last.length, last.unanswered, .continued)
    return last
  }

  /// Begins anew, whatever an earlier run left.
  func begin(_ order: MatchOrder) throws(SourceError) {
    if legacy == .continued { legacy = .foreign }
    (length, unanswered) = (0, 0)
    let opening = try MatchJournal.line(order)
    do {
      // The old journal ends before the results it vouches for do.
      journal = try PartialFile(MatchJournal.path(of: path))
      results = try PartialFile(path)
      try journal?.write(opening)
      try results?.write(Array(header.utf8))
    } catch {
      throw SourceError(error, writing: path.shown)
    }
    length = header.utf8.count
  }

  /// Writes the lines of a batch of addresses, each of which may have none.
  ///
  /// They count once they are marked with the report of the batch.
  func write(
    _ batch: [[UInt8]], report: () throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    let bytes = Array(batch.joined())
    do {
      try results?.write(bytes)
    } catch {
      throw .store(SourceError(error, writing: path.shown), rowsDone: 0)
    }
    length += bytes.count
    unanswered += batch.count { $0.isEmpty }
    let report = try report()
    do throws(SourceError) {
      let checkpoint = Checkpoint(
        report, length: length, digest: try SHA256.digest(of: bytes), unanswered: unanswered)
      try mark(checkpoint)
    } catch {
      throw .store(error, rowsDone: 0)
    }
    return report
  }

  private func mark(_ checkpoint: Checkpoint) throws(SourceError) {
    let line = try MatchJournal.line(checkpoint)
    do {
      try journal?.write(line)
    } catch {
      throw SourceError(error, writing: path.shown)
    }
  }

  /// Puts everything on the disk and gives the file its name.
  func finish() throws(SourceError) {
    do {
      try results?.finish()
    } catch {
      throw SourceError(error, writing: path.shown)
    }
    journal?.discard()
  }
}
