import Domain
import GRDB
import Persian

extension DecisionBook {
  private static let stands = "NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = d.id)"
  private static let isLatest = """
    NOT EXISTS (SELECT 1 FROM decision later WHERE later.address = d.address AND later.id > d.id
      AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = later.id))
    """

  /// Takes back the clerk's latest decision that stands, with all that was decided along with it.
  mutating func undo() throws -> DecisionOutcome? {
    _ = try desk.mover
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          \(AddressRow.decisionQuery) WHERE d.reviewer = ? AND \(Self.stands) AND \(Self.isLatest)
          ORDER BY d.id DESC LIMIT 1
          """), arguments: [desk.clerk.string])
    guard let latest = try row.map(AddressRow.decision) else { return nil }
    let members = try batch(with: latest)
    for decision in members { try takeBack(decision) }
    let lead = members.first ?? latest
    try RedoStack(db, of: desk.clerk).push(lead.id)
    return DecisionOutcome(decision: lead, count: members.count)
  }

  /// Gives the decision taken back last once more, with all that was decided along with it.
  mutating func redo() throws -> DecisionOutcome? {
    _ = try desk.mover
    guard let lead = try RedoStack(db, of: desk.clerk).pop() else { return nil }
    let members = try batch(of: lead)
    var given: [Decision] = []
    for old in members {
      let decision = try write(old.verdict, on: old.address.raw, from: old.previous, as: .redone)
      given.append(decision)
      let batch = members.count > 1 ? given[0].id.raw : 0
      if try GroundRow.copy(from: old.id, to: decision.id, batch: batch, db) {
        try witnessGround(of: decision)
      }
    }
    return given.first.map { DecisionOutcome(decision: $0, count: given.count) }
  }

  private mutating func takeBack(_ decision: Decision) throws {
    let address = decision.address.raw
    try leases.check(address, session: desk.session, at: now)
    let step = try ReviewStep(
      takingBack: decision.verdict, to: decision.previous, at: state(of: address))
    try StateWriter(db).move(address, step, at: now)
    try db.execute(
      sql: "INSERT INTO undo (decision, reviewer, moment, decided) VALUES (?, ?, ?, ?)",
      arguments: [
        decision.id.raw, desk.clerk.string, Moment.stored(now), Moment.stored(decision.moment),
      ])
    try witness(.undone, decision, step, row: .undo)
    try SecondReviews(db).void(decision.id, at: now, &trail)
  }

  /// The decisions given together with one that stands, the one in hand first.
  private func batch(with latest: Decision) throws -> [Decision] {
    let batch = try GroundRow.batch(of: latest.id, db)
    guard batch > 0 else { return [latest] }
    let all = try members(of: batch, where: Self.stands)
    let free = try members(of: batch, where: "\(Self.stands) AND \(Self.isLatest)")
    guard all == free else { throw SourceError.conflict(detail: "the address has moved on") }
    return all
  }

  /// The decisions given together, by the first of them.
  private func batch(of lead: RecordID<Decision>) throws -> [Decision] {
    if try GroundRow.batch(of: lead, db) == lead.raw {
      return try members(of: lead.raw, where: "NOT \(Self.stands)")
    }
    return try Row.fetchAll(
      db, sql: "\(AddressRow.decisionQuery) WHERE d.id = ?", arguments: [lead.raw]
    ).map(AddressRow.decision)
  }

  private func members(of batch: Int64, where condition: String) throws -> [Decision] {
    try Row.fetchAll(
      db,
      sql: """
        \(AddressRow.decisionQuery) JOIN decision_ground g ON g.decision = d.id
        WHERE g.batch = ? AND \(condition) ORDER BY d.id
        """, arguments: [batch]
    ).map(AddressRow.decision)
  }
}
