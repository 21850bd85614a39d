import Domain
import Foundation
import Matching
import Persian
import Stores

/// The addresses of a file on their way through the matcher, batch by batch, into the results.
///
/// To the importer it is a store: so refused rows, the rejects file, progress and going on after an
/// interruption are those of an import.
final class MatchedAddresses: ImportDestination {
  private let batch: MatchBatch
  private let lines: ResultLines
  private let results: ResultsFile
  private var order: MatchOrder
  /// Whether what an earlier run left is not to be gone on with.
  private let isAnew: Bool

  init(
    batch: MatchBatch, lines: ResultLines, order: MatchOrder, results: ResultsFile, isAnew: Bool
  ) {
    self.batch = batch
    self.lines = lines
    self.isAnew = isAnew
    self.order = order
    self.results = results
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? {
    order.addresses = digest.hex
    guard !isAnew, let checkpoint = try results.resume(order) else { return nil }
    var report = ImportReport(
      kind: kind, path: path, digest: digest, size: 0, who: "",
      rejectsPath: CleanText(RawText(order.rejects)), started: .distantPast)
    checkpoint.restore(&report)
    return try note(report)
  }

  /// The journal of the results keeps what has to be kept.
  func note(_ report: ImportReport) throws(SourceError) -> ImportReport {
    var report = report
    (report.id, report.command) = (RecordID(1), RecordID(1))
    return report
  }

  func begin(_ kind: ImportKind, bytes: Int) throws(SourceError) {
    try results.begin(order)
  }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    var codes: [CleanText] = []
    var questions: [AddressQuestion] = []
    for case .property(let property) in batch {
      codes.append(property.code)
      questions.append(AddressQuestion(property))
    }
    let lines: [[UInt8]]
    do {
      lines = try self.batch.answers(to: questions) {
        [codes, lines = self.lines] position, rows in
        lines.lines(codes[position], rows)
      }
    } catch {
      throw .store(error, rowsDone: 0)
    }
    return try results.write(lines) { () throws(ImportError) in
      try conclude(ImportOutcome(inserted: batch.count))
    }
  }
}

extension AddressQuestion {
  /// What an imported record asks.
  init(_ record: PropertyAddressRecord) {
    self.init(
      text: record.text, postcode: record.postcode, officeProvince: record.officeProvince,
      officeCounty: record.officeCounty)
  }
}
