import App
import Domain
import Foundation
import Matching
import Persian
import Stores

/// The reading of the two files that `match` works on, through the importer's own parsers.
struct MatchFiles {
  struct Question {
    let code: CleanText
    let question: AddressQuestion
  }

  let moment: ImportMoment
  let wording: Wording

  /// An index in memory of a GNAF file.
  func index(_ path: String) throws -> MemoryIndex {
    var builder = MemoryIndexBuilder()
    try read(path, .gnaf) { record in
      if case .gnaf(let row) = record { builder.insert(row) }
    }
    return builder.index()
  }

  /// The addresses of a file, in its order.
  func questions(_ path: String) throws -> [Question] {
    var questions: [Question] = []
    try read(path, .properties) { record in
      guard case .property(let property) = record else { return }
      questions.append(
        Question(
          code: property.code,
          question: AddressQuestion(
            text: property.text, postcode: property.postcode,
            officeProvince: property.officeProvince, officeCounty: property.officeCounty)))
    }
    return questions
  }

  private func read(
    _ path: String, _ kind: ImportKind, each: (ImportRecord) -> Void
  ) throws {
    try withoutActuallyEscaping(each) { each in
      var run = ImportRun(
        ImportOrder(kind: kind, files: [path], moment: moment), into: RecordsOfFile(each: each),
        clock: { ContinuousClock().now })
      do {
        let summary = try run.run()
        guard summary.rejected > 0 else { return }
        for line in wording.lines(of: summary, rejects: nil) { Output.error.line(line) }
      } catch let error as ImportError {
        throw Failure(error, wording: wording)
      }
    }
  }
}

/// The records of a file handed on one by one, and kept nowhere.
private struct RecordsOfFile: ImportDestination {
  let each: (ImportRecord) -> Void

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? { nil }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport { report }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    for record in batch { each(record) }
    return try conclude(ImportOutcome(inserted: batch.count))
  }
}
