import Domain
import Foundation
import GRDB
import Persian

extension ChangeDesk {
  mutating func moveOnboarding(
    _ id: RecordID<Onboarding>, from old: OnboardingStanding, to new: OnboardingStanding
  ) throws {
    guard let stored = try OnboardingRow.onboarding(id.raw, db) else { throw ChangeRefusal.gone }
    guard stored.standing == old else {
      throw ChangeRefusal.overtaken(now: CleanText(RawText(stored.standing.stage.token)))
    }
    guard new != old else { throw ChangeRefusal.unchanged }
    guard new.stage == old.stage || old.stage.moves.contains(new.stage) else {
      throw ChangeRefusal.forbiddenStage(from: old.stage, to: new.stage)
    }
    if old.stage.needsReason(to: new.stage), order.why.isEmpty { throw ChangeRefusal.reasonMissing }
    let move = try SQLiteStore.freeID("onboarding_move", db)
    try db.execute(
      sql: """
        INSERT INTO onboarding_move (id, onboarding, stage, due, who, moment)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        move, id.raw, new.stage.rawValue, new.due?.epoch ?? Unstated.day, order.who.string,
        Moment.stored(now),
      ])
    try db.execute(
      sql: "UPDATE onboarding SET stage = ?, due = ? WHERE id = ?",
      arguments: [new.stage.rawValue, new.due?.epoch ?? Unstated.day, id.raw])
    if new.stage != old.stage { try enter(new.stage, id) }
    try witness(move, of: RecordRef(.onboardings, id.raw), from: old, to: new)
  }

  /// Notes that a stage was entered on the day of the order.
  private func enter(_ stage: OnboardingStage, _ id: RecordID<Onboarding>) throws {
    let today = Day(epoch: Moment.day(of: Moment.stored(now)))
    try db.execute(
      sql: "UPDATE onboarding SET since = ? WHERE id = ?", arguments: [today.epoch, id.raw])
    try OnboardingWriter(db).write(OnboardingStep(stage, entered: today), of: id)
  }

  private mutating func witness(
    _ move: Int64, of record: RecordRef, from old: OnboardingStanding,
    to new: OnboardingStanding
  ) throws {
    let row = (table: AuditedTable.onboardingMove, key: move)
    if new.stage != old.stage {
      try trail.append(
        entry(
          .stageMoved, record, field: "stage", before: CleanText(RawText(old.stage.token)),
          after: CleanText(RawText(new.stage.token)), row: row))
    }
    if new.due != old.due {
      try trail.append(
        entry(
          .milestoneSet, record, field: "due", before: Self.text(old.due),
          after: Self.text(new.due), row: row))
    }
  }
}
