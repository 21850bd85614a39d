import Domain
import Foundation
import GRDB
import Persian

/// Decisions within one write transaction: written once, taken back by a row of their own.
struct DecisionBook {
  let db: Database
  let desk: ClerkDesk
  let now: Date
  let leases: LeaseBook
  var trail: AuditTrail

  init(
    _ db: Database, at desk: ClerkDesk, now: Date
  ) throws {
    self.db = db
    self.desk = desk
    self.now = now
    leases = LeaseBook(db)
    trail = try AuditTrail(db)
  }

  /// Writes a ruling and moves the address, where it still is as the clerk saw it.
  mutating func decide(_ order: DecisionOrder) throws -> DecisionOutcome {
    let verdict = try AcceptedRow(db).verdict(of: order.ruling)
    let decision = try write(verdict, on: order.address.raw, from: order.expected, as: .decided)
    let batch = order.alsoOn.isEmpty ? 0 : decision.id.raw
    if let ground = order.ground ?? (batch > 0 ? DecisionGround() : nil) {
      try GroundRow.write(ground, order.ruling, of: decision.id, batch: batch, db)
      try witnessGround(of: decision)
    }
    for other in order.alsoOn where other != order.address {
      try checkAlike(other, to: order.address)
      let state = try state(of: other.raw)
      let also = try write(verdict, on: other.raw, from: state, as: .decided)
      try GroundRow.write(
        DecisionGround(note: order.ground?.note ?? ""), order.ruling, of: also.id, batch: batch,
        db)
      try witnessGround(of: also)
    }
    // Who decides anew has gone another way: what was taken back before is not given once more.
    try RedoStack(db, of: desk.clerk).clear()
    let count = 1 + order.alsoOn.count { $0 != order.address }
    let next = try order.next.flatMap {
      try QueueCounter(db).take($0, besides: order.address.raw, at: desk, now: now)
    }
    return DecisionOutcome(decision: decision, count: count, next: next)
  }

  /// Writes one decision, moves its address and tells of it.
  mutating func write(
    _ verdict: Verdict, on address: Int64, from state: ReviewState, as action: AuditAction
  ) throws -> Decision {
    try leases.check(address, session: desk.session, at: now)
    let step = try ReviewStep(verdict.move, from: state, by: desk.mover)
    let decision = try record(verdict, on: address, step, as: action)
    try leases.free(address)
    try SecondReviews(db).draw(decision, at: now, &trail)
    return decision
  }

  /// Puts a supervisor's verdict in place of a clerk's, where two had judged otherwise.
  mutating func overrule(
    _ verdict: Verdict, on address: Int64, from state: ReviewState
  ) throws {
    let step = try ReviewStep(overruling: state, with: verdict, by: desk.mover)
    _ = try record(verdict, on: address, step, as: .decided)
  }

  /// Moves an address by a step and keeps the verdict that led to it, with its entry.
  private mutating func record(
    _ verdict: Verdict, on address: Int64, _ step: ReviewStep, as action: AuditAction
  ) throws -> Decision {
    try StateWriter(db).move(address, step, at: now)
    let decision = Decision(
      id: RecordID(try SQLiteStore.freeID("decision", db)), address: RecordID(address),
      verdict: verdict, reviewer: desk.clerk, moment: Moment.date(Moment.stored(now)),
      previous: step.from)
    try AddressWriter(db).write(decision)
    try witness(action, decision, step, row: .decision)
    return decision
  }

  mutating func witness(
    _ action: AuditAction, _ decision: Decision, _ step: ReviewStep, row: AuditedTable
  ) throws {
    try trail.append(
      AuditTrail.Entry(
        action: action, record: RecordRef(.addresses, decision.address.raw), who: desk.clerk,
        moment: now, field: "state", before: CleanText(RawText(step.from.token)),
        after: CleanText(RawText(step.to.token)),
        why: CleanText(RawText(decision.verdict.reason?.token ?? "")),
        row: (row, decision.id.raw)))
  }

  mutating func witnessGround(of decision: Decision) throws {
    try trail.append(
      AuditTrail.Entry(
        action: .grounded, record: RecordRef(.addresses, decision.address.raw), who: desk.clerk,
        moment: now, row: (.decisionGround, decision.id.raw)))
  }

  func state(of address: Int64) throws -> ReviewState {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT state FROM property_address WHERE id = ?"),
        arguments: [address])
    else { throw SourceError.conflict(detail: "the address is gone") }
    return try row.code(0)
  }

  /// Only what says the same in the same county is decided along with it.
  private func checkAlike(
    _ other: RecordID<PropertyAddress>, to address: RecordID<PropertyAddress>
  ) throws {
    guard let one = try AddressRow.address(address.raw, db),
      let two = try AddressRow.address(other.raw, db), AlikeAddresses.areAlike(one, two)
    else { throw SourceError.conflict(detail: "the address says something else now") }
  }
}
