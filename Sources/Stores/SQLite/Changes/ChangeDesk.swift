import Domain
import Foundation
import GRDB
import Persian

/// Carries out an order within one write transaction: each change, and its entries in the trail.
///
/// Throws a ``ChangeRefusal`` where one change cannot be made; the caller then takes all back.
struct ChangeDesk {
  let db: Database
  let order: ChangeOrder
  let now: Date
  var trail: AuditTrail
  private var corrections: CorrectionWriter

  init(_ db: Database, _ order: ChangeOrder, at now: Date) throws {
    self.db = db
    self.order = order
    // What is read back is what was written: whole milliseconds.
    self.now = Moment.date(Moment.stored(now))
    trail = try AuditTrail(db)
    corrections = try CorrectionWriter(db)
  }

  /// Carries out all of it; returns the number of the last entry.
  mutating func carryOut() throws -> Int64 {
    for change in order.changes {
      switch change {
      case .openFollowUp(let record, let title, let assignee, let due):
        try openFollowUp(on: record, title, for: assignee, due: due)
      case .moveFollowUp(let id, let old, let new): try moveFollowUp(id, from: old, to: new)
      case .passFollowUp(let id, let old, let new): try passFollowUp(id, from: old, to: new)
      case .postponeFollowUp(let id, let old, let new):
        try postponeFollowUp(id, from: old, to: new)
      case .addNote(let record, let text): try addNote(text, to: record)
      case .assign(let record, let old, let new): try assign(record, from: old, to: new)
      case .correct(let record, let field, let old, let new):
        try correct(record, field, from: old, to: new)
      case .moveWaste(let id, let old, let new, let until):
        try moveWaste(id, from: old, to: new, until: until)
      case .moveOnboarding(let id, let old, let new): try moveOnboarding(id, from: old, to: new)
      }
    }
    try corrections.finish()
    return trail.last
  }

  /// An entry of this order on a record.
  func entry(
    _ action: AuditAction, _ record: RecordRef, field: CleanText = "", before: CleanText = "",
    after: CleanText = "", row: (table: AuditedTable, key: Int64)? = nil
  ) -> AuditTrail.Entry {
    AuditTrail.Entry(
      action: action, record: record, who: order.who, moment: now, field: field, before: before,
      after: after, why: order.why, row: row)
  }

  private mutating func addNote(_ text: CleanText, to record: RecordRef) throws {
    guard !text.isEmpty else { throw ChangeRefusal.emptyText }
    _ = try RecordDirectory.requiredKey(of: record, db)
    let id = try SQLiteStore.freeID("note", db)
    try db.execute(
      sql: """
        INSERT INTO note (id, subject, record, text, author, moment) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, record.subject.rawValue, record.id, text.string, order.who.string,
        Moment.stored(now),
      ])
    try trail.append(entry(.noted, record, field: "note", after: text, row: (.note, id)))
  }

  private mutating func assign(
    _ record: RecordRef, from expected: CleanText?, to assignee: CleanText
  ) throws {
    _ = try RecordDirectory.requiredKey(of: record, db)
    let current = try RecordStandingRow.assignee(of: record, db)
    if let expected, expected != current { throw ChangeRefusal.overtaken(now: current) }
    // Of many records given to one person some may be that person's already.
    if current == assignee {
      if order.changes.count == 1 { throw ChangeRefusal.unchanged }
      return
    }
    let id =
      try Int64.fetchOne(
        db, sql: "SELECT id FROM assignment WHERE subject = ? AND record = ?",
        arguments: [record.subject.rawValue, record.id]) ?? SQLiteStore.freeID("assignment", db)
    try db.execute(
      sql: """
        INSERT INTO assignment (id, subject, record, assignee, moment) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET assignee = excluded.assignee, moment = excluded.moment
        """,
      arguments: [
        id, record.subject.rawValue, record.id, assignee.string, Moment.stored(now),
      ])
    try trail.append(
      entry(
        assignee.isEmpty ? .withdrawn : .assigned, record, field: "assignee", before: current,
        after: assignee, row: (.assignment, id)))
  }

  private mutating func correct(
    _ record: RecordRef, _ field: CorrectableField, from old: CleanText, to new: CleanText
  ) throws {
    guard !order.why.isEmpty else { throw ChangeRefusal.reasonMissing }
    let after = try corrections.correct(record, field, from: old, to: new)
    try trail.append(
      entry(
        .corrected, record, field: CleanText(RawText(field.token)), before: old, after: after))
  }
}
