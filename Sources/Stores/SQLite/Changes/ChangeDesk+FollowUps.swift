import Domain
import GRDB
import Persian

extension ChangeDesk {
  mutating func openFollowUp(
    on record: RecordRef, _ title: CleanText, for assignee: CleanText, due: Day?
  ) throws {
    guard !title.isEmpty else { throw ChangeRefusal.emptyText }
    _ = try RecordDirectory.requiredKey(of: record, db)
    let id = try SQLiteStore.freeID("follow_up", db)
    try db.execute(
      sql: """
        INSERT INTO follow_up
          (id, subject, record, title, assignee, assignee_key, due, state, opened_by, opened)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, record.subject.rawValue, record.id, title.string, assignee.string,
        Folding.key(assignee), due?.epoch ?? Unstated.day, FollowUpState.open.rawValue,
        order.who.string, Moment.stored(now),
      ])
    let row = (table: AuditedTable.followUp, key: id)
    try trail.append(entry(.followUpOpened, record, field: "title", after: title, row: row))
    if !assignee.isEmpty {
      try trail.append(
        entry(.followUpPassed, record, field: "assignee", after: assignee, row: row))
    }
    if due != nil {
      try trail.append(
        entry(.followUpPostponed, record, field: "due", after: Self.text(due), row: row))
    }
  }

  mutating func moveFollowUp(
    _ id: RecordID<FollowUp>, from old: FollowUpState, to new: FollowUpState
  ) throws {
    let stored = try required(id)
    guard stored.state == old else {
      throw ChangeRefusal.overtaken(now: CleanText(RawText(stored.state.token)))
    }
    guard old.moves.contains(new) else { throw ChangeRefusal.forbiddenMove(from: old, to: new) }
    if new == .dropped, order.why.isEmpty { throw ChangeRefusal.reasonMissing }
    try db.execute(
      sql: "UPDATE follow_up SET state = ? WHERE id = ?", arguments: [new.rawValue, id.raw])
    try trail.append(
      entry(
        .followUpMoved, stored.record, field: "state", before: CleanText(RawText(old.token)),
        after: CleanText(RawText(new.token)), row: (.followUp, id.raw)))
  }

  mutating func passFollowUp(
    _ id: RecordID<FollowUp>, from old: CleanText, to new: CleanText
  ) throws {
    let stored = try required(id)
    guard stored.assignee == old else { throw ChangeRefusal.overtaken(now: stored.assignee) }
    guard new != old else { throw ChangeRefusal.unchanged }
    try db.execute(
      sql: "UPDATE follow_up SET assignee = ?, assignee_key = ? WHERE id = ?",
      arguments: [new.string, Folding.key(new), id.raw])
    try trail.append(
      entry(
        .followUpPassed, stored.record, field: "assignee", before: old, after: new,
        row: (.followUp, id.raw)))
  }

  mutating func postponeFollowUp(
    _ id: RecordID<FollowUp>, from old: Day?, to new: Day?
  ) throws {
    let stored = try required(id)
    guard stored.due == old else { throw ChangeRefusal.overtaken(now: Self.text(stored.due)) }
    guard new != old else { throw ChangeRefusal.unchanged }
    try db.execute(
      sql: "UPDATE follow_up SET due = ? WHERE id = ?",
      arguments: [new?.epoch ?? Unstated.day, id.raw])
    try trail.append(
      entry(
        .followUpPostponed, stored.record, field: "due", before: Self.text(old),
        after: Self.text(new), row: (.followUp, id.raw)))
  }

  private func required(_ id: RecordID<FollowUp>) throws -> FollowUp {
    guard let stored = try FollowUpRow.followUp(id.raw, db) else { throw ChangeRefusal.gone }
    return stored
  }

  /// A day as the trail keeps it: Jalali, digits of ASCII.
  static func text(_ day: Day?) -> CleanText {
    day.map { JalaliFormat.numeric($0, .english) } ?? ""
  }
}
