package import Domain
package import Foundation
import GRDB
package import Persian

extension SQLiteStore: QueueQuality {
  package func report(at now: Date) async throws(SourceError) -> QueueReport {
    try await read { db in try QueueReportReader(db, at: now).read() }
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
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT s.id, s.address, d.reviewer, d.verdict, d.gnaf, d.reason, f.code, d.moment,
            s.reviewer, s.verdict, s.gnaf, s.reason, g.code, s.moment
          FROM second_review s INDEXED BY second_review_by_state
          JOIN decision d ON d.id = s.decision LEFT JOIN gnaf f ON f.id = d.gnaf
          LEFT JOIN gnaf g ON g.id = s.gnaf
          WHERE s.state = ? ORDER BY s.id LIMIT ? OFFSET ?
          """,
        arguments: [SecondReviewState.disagreed.rawValue, window.limit, window.offset])
      let counts: [SecondReviewState: Int] = try ClassCounts.counts(
        "state", in: "second_tally", db)
      let found = try rows.compactMap { row -> Disagreement? in
        guard let address = try AddressRow.address(row[1], db) else { return nil }
        return Disagreement(
          id: row.id(0), address: address, first: try Self.side(row, 2),
          second: try Self.side(row, 8))
      }
      return Page(rows: found, offset: window.offset, total: counts[.disagreed] ?? 0)
    }
  }

  private static func side(_ row: Row, _ column: Int) throws -> Disagreement.Side {
    Disagreement.Side(
      clerk: row.text(column),
      verdict: try VerdictCode.verdict(
        row[column + 1], gnaf: row[column + 2], reason: row[column + 3]),
      row: row.text(column + 4), moment: Moment.date(row[column + 5]))
  }

  package func arbitrate(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, by arbiter: CleanText, at now: Date
  ) async throws(SourceError) {
    try await write { db in
      try SecondReviews(db).arbitrate(id, ruling, by: arbiter, at: now)
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
