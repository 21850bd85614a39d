import Domain
import GRDB
import Persian

extension ChangeDesk {
  mutating func moveWaste(
    _ id: RecordID<WasteCase>, from expected: WasteState?, to new: WasteState, until: Day?
  ) throws {
    guard let stored = try WasteCaseRow.wasteCase(id.raw, db) else { throw ChangeRefusal.gone }
    let old = stored.standing.state
    if let expected, expected != old {
      throw ChangeRefusal.overtaken(now: CleanText(RawText(old.token)))
    }
    guard old.moves.contains(new) else {
      throw ChangeRefusal.forbiddenWasteMove(from: old, to: new)
    }
    guard !new.isLimited || until != nil else { throw ChangeRefusal.dayMissing }
    if new.isReasoned, order.why.isEmpty { throw ChangeRefusal.reasonMissing }
    let move = WasteMover.Move(
      before: old, after: new, until: new.isLimited ? until : nil, who: order.who,
      why: order.why)
    let row = try WasteMover(db, at: now).move(id.raw, move)
    try trail.append(
      entry(
        .wasteMoved, RecordRef(.waste, id.raw), field: "state",
        before: CleanText(RawText(old.token)), after: CleanText(RawText(new.token)),
        row: (.wasteMove, row)))
  }
}
