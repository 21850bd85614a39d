import App
import Domain
import Matching
import Persian
import Stores

/// What the addresses are matched to, and what tells it from any other.
struct MatchIndex {
  let source: MemoryIndex
  let rowCount: Int
  /// What tells it from one of other rows; nil where its file could be read only once.
  let identity: String?
}

/// The reading of what `match` matches to, through the importer's own parsers.
struct MatchFiles {
  let moment: ImportMoment
  let wording: Wording

  /// The index of a GNAF file or of an index file, whichever is given.
  func index(_ chosen: GnafOption) throws -> MatchIndex {
    try index(gnaf: chosen.gnaf, index: chosen.index)
  }

  func index(gnaf: String?, index: String?) throws -> MatchIndex {
    if let index {
      let opened = try IndexFile(path: index, wording: wording).open()
      return MatchIndex(source: opened, rowCount: opened.rowCount, identity: opened.digest)
    }
    let path = gnaf ?? ""
    let (index, reading) = try made(of: [path])
    if reading.summary.rejected > 0 {
      Output.error.line(wording.refusedRows(reading.summary.rejected, of: path.shown))
      for line in wording.reasons(of: reading.summary) { Output.error.line(line) }
    }
    return MatchIndex(source: index, rowCount: index.rowCount, identity: reading.digest?.hex)
  }

  /// An index in memory of GNAF files.
  func made(
    of paths: [String], rejects: String? = nil
  ) throws -> (index: MemoryIndex, reading: FileRecords.Reading) {
    let progress = ProgressLine(wording: wording, stage: wording.indexing)
    defer { progress.end() }
    var builder = MemoryIndexBuilder()
    let reading = try FileRecords.read(
      .gnaf, paths, moment: moment, rejects: rejects, wording: wording, progress: progress.show
    ) { if case .gnaf(let row) = $0 { builder.insert(row) } }
    // Moved out: a copy that stays behind would keep all rows twice while the index is made.
    let full = builder
    builder = MemoryIndexBuilder()
    return (full.index(), reading)
  }

  /// What the addresses of a file ask; those that an import would refuse are left out.
  func questions(_ path: String) throws -> [AddressQuestion] {
    var questions: [AddressQuestion] = []
    _ = try FileRecords.read(.properties, [path], moment: moment, wording: wording) {
      if case .property(let property) = $0 { questions.append(AddressQuestion(property)) }
    }
    return questions
  }
}
