import Domain
import Foundation
import GRDB
import Persian

/// Decisions within one write transaction: written once, taken back by a row of their own.
struct DecisionBook {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Writes a verdict and moves the address, where it still is as the reviewer saw it.
  func decide(
    _ verdict: Verdict, on address: RecordID<PropertyAddress>, expected: ReviewState,
    reviewer: CleanText, at now: Date, isArbitration: Bool = false
  ) throws -> Decision {
    try move(address.raw, from: expected, to: verdict.state)
    let decision = Decision(
      id: RecordID(try SQLiteStore.freeID("decision", db)), address: address, verdict: verdict,
      reviewer: reviewer, moment: Moment.date(Moment.stored(now)), previous: expected)
    try AddressWriter(db).write(decision)
    try witness(
      .decided, decision, from: expected, to: verdict.state, by: reviewer, at: now,
      row: .decision)
    if !isArbitration { try SecondReviews(db).draw(decision, at: now) }
    return decision
  }

  /// Takes back the reviewer's latest decision that stands, and returns the address to where it was.
  func undo(reviewer: CleanText, at now: Date) throws -> Decision? {
    let row = try Row.fetchOne(
      db,
      sql: """
        \(AddressRow.decisionQuery) WHERE d.reviewer = ?
          AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = d.id)
          AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.address = d.address
            AND later.id > d.id
            AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = later.id))
        ORDER BY d.id DESC LIMIT 1
        """, arguments: [reviewer.string])
    guard let decision = try row.map(AddressRow.decision) else { return nil }
    try move(decision.address.raw, from: decision.verdict.state, to: decision.previous)
    try db.execute(
      sql: "INSERT INTO undo (decision, reviewer, moment, decided) VALUES (?, ?, ?, ?)",
      arguments: [
        decision.id.raw, reviewer.string, Moment.stored(now), Moment.stored(decision.moment),
      ])
    try witness(
      .undone, decision, from: decision.verdict.state, to: decision.previous, by: reviewer,
      at: now, row: .undo)
    try SecondReviews(db).void(decision.id, at: now)
    return decision
  }

  private func witness(
    _ action: AuditAction, _ decision: Decision, from old: ReviewState, to new: ReviewState,
    by reviewer: CleanText, at now: Date, row: AuditedTable
  ) throws {
    var trail = try AuditTrail(db)
    var reason: CleanText = ""
    if case .reject(let why) = decision.verdict { reason = CleanText(RawText(why.token)) }
    try trail.append(
      AuditTrail.Entry(
        action: action, record: RecordRef(.addresses, decision.address.raw), who: reviewer,
        moment: now, field: "state", before: CleanText(RawText(old.token)),
        after: CleanText(RawText(new.token)), why: reason, row: (row, decision.id.raw)))
  }

  private func move(_ address: Int64, from old: ReviewState, to new: ReviewState) throws {
    try db.execute(
      sql: "UPDATE property_address SET state = ? WHERE id = ? AND state = ?",
      arguments: [new.rawValue, address, old.rawValue])
    try SQLiteStore.expectChange(db, "the address has moved on")
  }
}
