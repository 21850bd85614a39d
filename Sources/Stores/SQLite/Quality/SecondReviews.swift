import Domain
import Foundation
import GRDB
import Persian

/// Second reviews within one write transaction.
struct SecondReviews {
  /// How long an item is one clerk's alone, in milliseconds: as long as an address usually is.
  static let lease = Int64(ClerkDesk.usualLease * 1_000)

  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Draws a decision for a second review, or leaves it, as a digest with the store's key falls.
  ///
  /// Whatever was drawn of the same address before is void: it is no longer what stands.
  func draw(_ decision: Decision, at now: Date, _ trail: inout AuditTrail) throws {
    let judged = VerdictClass(decision.verdict)
    guard judged.isJudged else { return }
    try end("address", decision.address.raw, at: now, &trail)
    guard try isDrawn(decision.id.raw) else { return }
    let id = try SQLiteStore.freeID("second_review", db)
    try db.execute(
      sql: """
        INSERT INTO second_review (id, decision, address, clerk, first_class, chosen_at, state)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, decision.id.raw, decision.address.raw, decision.reviewer.string, judged.number,
        Moment.stored(now), SecondReviewState.waiting.rawValue,
      ])
    try witness(.secondDrawn, id, by: "didban", at: now, after: .waiting, &trail)
  }

  /// Whether the keyed digest of a number falls within the share.
  private func isDrawn(_ number: Int64) throws -> Bool {
    guard let key = try Data.fetchOne(db, sql: "SELECT bytes FROM quality_key") else {
      throw SourceError.unexpected(detail: "the store has no key")
    }
    var bytes = CanonicalBytes(of: "second review")
    bytes.append(key)
    bytes.append(number)
    let digest = try bytes.digest().bytes
    let place = digest.prefix(4).reduce(0) { $0 << 8 | UInt64($1) }
    return try place * 1_000_000 < UInt64(share()) << 32
  }

  /// The share of decisions that are drawn, in millionths.
  func share() throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT value FROM quality_setting WHERE name = 'second_review_share'") ?? 0
  }

  func setShare(_ millionths: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO quality_setting VALUES ('second_review_share', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: [min(1_000_000, max(0, millionths))])
  }

  /// Ends the review of a decision that was taken back, unless both had judged alike.
  func void(
    _ decision: RecordID<Decision>, at now: Date, _ trail: inout AuditTrail
  ) throws {
    try end("decision", decision.raw, at: now, &trail)
  }

  private func end(
    _ column: String, _ value: Int64, at now: Date, _ trail: inout AuditTrail
  ) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, state FROM second_review WHERE \(column) = ? AND state IN (1, 3)"),
      arguments: [value])
    for row in rows {
      try db.execute(
        sql: "UPDATE second_review SET state = ? WHERE id = ?",
        arguments: [SecondReviewState.void.rawValue, row[0] as Int64])
      try witness(
        .secondVoided, row[0], by: "didban", at: now, before: row.code(1), after: .void, &trail)
    }
  }

  /// Takes the oldest that waits and is not this clerk's own decision.
  func take(for clerk: CleanText, at now: Date) throws -> SecondReview? {
    let moment = Moment.stored(now)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT s.id, s.address FROM second_review s INDEXED BY second_review_by_state
        LEFT JOIN second_lease l ON l.review = s.id
        WHERE s.state = 1 AND s.clerk <> ?1
          AND (l.review IS NULL OR l.until <= ?2 OR l.holder = ?1)
        ORDER BY s.id LIMIT 1
        """, arguments: [clerk.string, moment])
    guard let row, let address = try AddressRow.address(row[1], db) else { return nil }
    try db.execute(
      sql: """
        INSERT INTO second_lease VALUES (?, ?, ?)
        ON CONFLICT (review) DO UPDATE SET holder = excluded.holder, until = excluded.until
        """, arguments: [row[0] as Int64, clerk.string, moment + Self.lease])
    return SecondReview(
      id: row.id(0), address: address.undecided, until: Moment.date(moment + Self.lease))
  }

  /// Writes the second judgement.
  func decide(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, by clerk: CleanText, at now: Date
  ) throws -> SecondReviewState {
    let verdict = try AcceptedRow(db).verdict(of: ruling)
    let review = try required(id.raw, in: .waiting)
    guard VerdictClass(verdict).isJudged else {
      throw SourceError.conflict(detail: "a second review is no place to skip")
    }
    guard review.clerk != clerk else {
      throw SourceError.conflict(detail: "nobody reviews a decision of her own")
    }
    let holder = try String.fetchOne(
      db, sql: "SELECT holder FROM second_lease WHERE review = ? AND until > ?",
      arguments: [id.raw, Moment.stored(now)])
    if let holder, holder != clerk.string {
      throw SourceError.conflict(detail: "another clerk has it: \(CleanText(RawText(holder)))")
    }
    let first = try decision(review.decision)
    let judged = VerdictClass(verdict, beside: first.verdict)
    let state: SecondReviewState =
      judged == VerdictClass(first.verdict) ? .agreed : .disagreed
    let stored = VerdictCode.stored(verdict)
    try db.execute(
      sql: """
        UPDATE second_review SET state = ?, verdict = ?, gnaf = ?, reason = ?, reviewer = ?,
          moment = ?, second_class = ? WHERE id = ?
        """,
      arguments: [
        state.rawValue, stored.verdict, stored.gnaf, stored.reason, clerk.string,
        Moment.stored(now), judged.number, id.raw,
      ])
    try db.execute(sql: "DELETE FROM second_lease WHERE review = ?", arguments: [id.raw])
    var trail = try AuditTrail(db)
    try witness(
      .secondDecided, id.raw, by: clerk, at: now, before: .waiting, after: state, &trail)
    return state
  }

  /// Settles a disagreement; a verdict that differs from what stands becomes a decision.
  func arbitrate(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, at desk: ClerkDesk, now: Date
  ) throws -> ArbitrationEnd {
    guard desk.role == .supervisor else { throw QueueRefusal.notArbiter }
    let arbiter = desk.clerk
    let verdict = try AcceptedRow(db).verdict(of: ruling)
    let review = try required(id.raw, in: .disagreed)
    guard VerdictClass(verdict).isJudged else {
      throw SourceError.conflict(detail: "a disagreement is not settled by skipping")
    }
    guard arbiter != review.clerk, arbiter != review.reviewer else {
      throw SourceError.conflict(detail: "nobody settles a disagreement of her own")
    }
    guard let address = try AddressRow.address(review.address, db),
      let standing = address.decision, standing.id.raw == review.decision
    else { throw SourceError.conflict(detail: "the address has moved on") }
    let stored = VerdictCode.stored(verdict)
    try db.execute(
      sql: """
        UPDATE second_review SET state = ?, arbiter = ?, arbiter_verdict = ?, arbiter_gnaf = ?,
          arbiter_reason = ?, arbitrated_at = ? WHERE id = ?
        """,
      arguments: [
        SecondReviewState.arbitrated.rawValue, arbiter.string, stored.verdict, stored.gnaf,
        stored.reason, Moment.stored(now), id.raw,
      ])
    var book = try DecisionBook(db, at: desk, now: now)
    try witness(
      .arbitrated, id.raw, by: arbiter, at: now, before: .disagreed, after: .arbitrated,
      &book.trail)
    guard verdict != standing.verdict else { return .upheld }
    try book.overrule(verdict, on: address.id.raw, from: address.state)
    return .replaced
  }

  private struct Required {
    let decision: Int64
    let address: Int64
    let clerk: CleanText
    let reviewer: CleanText
  }

  private func required(_ id: Int64, in state: SecondReviewState) throws -> Required {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT decision, address, clerk, reviewer FROM second_review WHERE id = ? AND state = ?
        """, arguments: [id, state.rawValue])
    guard let row else { throw SourceError.conflict(detail: "the review has moved on") }
    return Required(
      decision: row[0], address: row[1], clerk: row.text(2), reviewer: row.text(3))
  }

  private func decision(_ id: Int64) throws -> Decision {
    let row = try Row.fetchOne(
      db, sql: "\(AddressRow.decisionQuery) WHERE d.id = ?", arguments: [id])
    guard let decision = try row.map(AddressRow.decision) else {
      throw SourceError.unexpected(detail: "a review without its decision")
    }
    return decision
  }

  /// The entry is no part of the address's own history: that is what the second clerk sees.
  private func witness(
    _ action: AuditAction, _ id: Int64, by who: CleanText, at now: Date,
    before: SecondReviewState? = nil, after: SecondReviewState, _ trail: inout AuditTrail
  ) throws {
    try trail.append(
      AuditTrail.Entry(
        action: action, record: RecordRef(.addresses, 0), who: who,
        moment: Moment.date(Moment.stored(now)), field: "second_review",
        before: before.map { CleanText(RawText($0.token)) } ?? "",
        after: CleanText(RawText(after.token)), row: (.secondReview, id)))
  }
}

extension PropertyAddress {
  /// The address as it was before anybody decided on it.
  fileprivate var undecided: PropertyAddress {
    PropertyAddress(
      id: id, code: code, endowmentName: endowmentName, officeProvince: officeProvince,
      officeCounty: officeCounty, text: text, postcode: postcode, state: .inReview,
      arrived: arrived, decision: nil)
  }
}
