import Domain
import Persian

@testable import Stores

/// A store in memory with the semantics every store must have: upsert by key, refuse unknown references.
final class RecordingStore: ImportDestination {
  private(set) var records: [String: ImportRecord] = [:]
  private(set) var batchSizes: [Int] = []
  /// Codes that others may refer to, beside those stored.
  private let known: Set<CleanText>
  private let failsAtBatch: Int?
  /// What is done in the middle of a batch.
  var interruption: () -> Void = {}

  init(known: Set<CleanText> = [], failsAtBatch: Int? = nil) {
    self.known = known
    self.failsAtBatch = failsAtBatch
  }

  func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport? { nil }

  func note(_ report: ImportReport) throws(SourceError) -> ImportReport { report }

  func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport {
    let outcome: ImportOutcome
    do throws(SourceError) {
      outcome = try apply(batch)
    } catch {
      throw .store(error, rowsDone: 0)
    }
    interruption()
    return try conclude(outcome)
  }

  func apply(_ batch: [ImportRecord]) throws(SourceError) -> ImportOutcome {
    if batchSizes.count == failsAtBatch { throw .inputOutput(detail: "disk full") }
    batchSizes.append(batch.count)
    var outcome = ImportOutcome()
    for (index, record) in batch.enumerated() {
      if let reference = record.reference, !known.contains(reference.code) {
        outcome.rejected.append(
          (index, .unknownReference(reference.column, code: reference.code)))
        continue
      }
      let key = record.key.code.string
      switch records.updateValue(record, forKey: key) {
      case nil: outcome.inserted += 1
      case record?: outcome.unchanged += 1
      case .some: outcome.updated += 1
      }
    }
    return outcome
  }
}

extension ImportRecord {
  fileprivate var reference: (column: ImportColumn, code: CleanText)? {
    switch self {
    case .unit(let unit): (.endowmentCode, unit.endowmentCode)
    case .lease(let lease): (.unitCode, lease.unitCode)
    default: nil
    }
  }
}
