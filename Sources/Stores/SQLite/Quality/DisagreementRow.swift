import Domain
import GRDB
import Persian

/// What two clerks judged differently, as read from the store.
enum DisagreementRow {
  private static let query = """
    SELECT s.id, s.address, d.reviewer, d.verdict, d.gnaf, d.reason, d.moment,
      coalesce(n.note, ''), s.reviewer, s.verdict, s.gnaf, s.reason, s.moment, ''
    FROM second_review s INDEXED BY second_review_by_state
    JOIN decision d ON d.id = s.decision LEFT JOIN decision_ground n ON n.decision = d.id
    WHERE s.state = \(SecondReviewState.disagreed.rawValue)
    """

  static func page(_ window: Window, _ db: Database) throws -> Page<Disagreement> {
    let rows = try Row.fetchAll(
      db, sql: "\(query) ORDER BY s.id LIMIT ? OFFSET ?",
      arguments: [window.limit, window.offset])
    let counts: [SecondReviewState: Int] = try ClassCounts.counts("state", in: "second_tally", db)
    return Page(
      rows: try rows.compactMap { try disagreement($0, db) }, offset: window.offset,
      total: counts[.disagreed] ?? 0)
  }

  /// The next that somebody may settle who judged neither; behind the last, the first again.
  static func next(
    for arbiter: CleanText, after id: RecordID<SecondReview>?, _ db: Database
  ) throws -> Disagreement? {
    let statement = try db.cachedStatement(
      sql: """
        \(query) AND s.id > ?2 AND s.clerk <> ?1 AND s.reviewer <> ?1 ORDER BY s.id LIMIT 1
        """)
    for start in [id?.raw, 0].compactMap(\.self) {
      if let row = try Row.fetchOne(statement, arguments: [arbiter.string, start]) {
        return try disagreement(row, db)
      }
    }
    return nil
  }

  private static func disagreement(_ row: Row, _ db: Database) throws -> Disagreement? {
    guard let address = try AddressRow.address(row[1], db) else { return nil }
    return Disagreement(
      id: row.id(0), address: address, first: try side(row, 2, db), second: try side(row, 8, db))
  }

  private static func side(
    _ row: Row, _ column: Int, _ db: Database
  ) throws -> Disagreement.Side {
    let verdict = try VerdictCode.verdict(
      row[column + 1], gnaf: row[column + 2], reason: row[column + 3])
    var accepted: GnafRow?
    if case .accept(let id) = verdict { accepted = try GnafRecord.row(id.raw, db) }
    return Disagreement.Side(
      clerk: row.text(column), verdict: verdict, row: accepted,
      moment: Moment.date(row[column + 4]), note: row.text(column + 5))
  }
}
