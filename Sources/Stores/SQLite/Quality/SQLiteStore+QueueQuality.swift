package import Domain
package import Foundation
import GRDB
package import Persian

extension SQLiteStore: QueueQuality {
  package func report(at now: Date) async throws(SourceError) -> QueueReport {
    try await read { db in try QueueReportReader(db, at: now).read() }
  }

  package func labels(
    by model: CleanText, limit: Int
  ) throws(SourceError) -> ReviewLabels {
    try readNow { db in try LabelReader(db, model: model, limit: limit).labels() }
  }

  package func nextSecond(
    for clerk: CleanText, at now: Date
  ) async throws(SourceError) -> SecondReview? {
    try await write { db in try SecondReviews(db).take(for: clerk, at: now) }
  }

  package func decideSecond(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, by clerk: CleanText, at now: Date
  ) async throws(SourceError) -> SecondReviewState {
    try await write { db in
      try SecondReviews(db).decide(
        id, ruling, by: clerk, at: Moment.date(Moment.stored(now)))
    }
  }

  package func disagreements(
    _ window: Window
  ) async throws(SourceError) -> Page<Disagreement> {
    try await read { db in try DisagreementRow.page(window, db) }
  }

  package func nextDisagreement(
    for arbiter: CleanText, after id: RecordID<SecondReview>?
  ) async throws(SourceError) -> Disagreement? {
    try await read { db in try DisagreementRow.next(for: arbiter, after: id, db) }
  }

  package func arbitrate(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> ArbitrationEnd {
    try await write { db in
      try SecondReviews(db).arbitrate(id, ruling, at: desk, now: now)
    }
  }

  package func agreement(
    from: Day, through: Day
  ) async throws(SourceError) -> ReviewAgreement {
    try await read { db in try AgreementFigures(from: from, through: through).read(db) }
  }

  /// The share of decisions that are laid before a second clerk.
  package func secondReviewShare() throws(SourceError) -> Double {
    try readNow { db in Double(try SecondReviews(db).share()) / 1_000_000 }
  }

  package func setSecondReviewShare(_ share: Double) throws(SourceError) {
    try writeNow { db in try SecondReviews(db).setShare(Int((share * 1_000_000).rounded())) }
  }

  /// Plants known items, all that can be; a reason for each that cannot, in the order of the items.
  package func plant(
    _ items: [KnownItem], by who: CleanText, at now: Date
  ) throws(SourceError) -> [PlantRefusal?] {
    try writeNow { db in
      let known = KnownItems(db)
      return try items.map { try known.plant($0, by: who, at: now) }
    }
  }
}
