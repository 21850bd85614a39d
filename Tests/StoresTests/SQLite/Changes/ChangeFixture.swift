import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

/// A store with a few records, in which operators change things.
struct ChangeFixture {
  let folder: ScratchFolder
  let store: SQLiteStore

  static let endowment = RecordRef(.endowments, 1)
  static let unit = RecordRef(.units, 1)
  static let lease = RecordRef(.leases, 1)
  static let address = RecordRef(.addresses, 1)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    // Which decisions are drawn is chance: here none, so that entries can be counted.
    try store.setSecondReviewShare(0)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.endowment(n)) }
      for n in 1...4 { try loader.insert(Fixture.unit(n)) }
      for n in 1...3 { try loader.insert(Fixture.gnaf(n)) }
      for n in 1...3 { try loader.insert(Fixture.address(n, state: .inReview)) }
      try loader.insert(
        Lease(
          id: RecordID(1), contractNumber: "ق-۱", unit: RecordID(1), tenant: "مستأجر",
          kind: .first, state: .current, start: Day(epoch: 19_900), end: Day(epoch: 20_265),
          rent: Rial(1_000), deposit: .zero, due: .zero, paid: .zero), instalments: [])
    }
  }

  @discardableResult
  func make(
    _ changes: Change..., who: CleanText = "سارا", why: CleanText = "", after seconds: Double = 0
  ) async throws -> ChangeOutcome {
    try await store.carryOut(
      ChangeOrder(changes, who: who, why: why), at: Fixture.morning.addingTimeInterval(seconds))
  }

  /// One change of every kind, with a decision and an undo: a trail of some length.
  func fill() async throws {
    try await make(.addNote(Self.unit, "قفل عوض شده است"))
    try await make(
      .openFollowUp(Self.unit, title: "بازدید", assignee: "رضا", due: Day(epoch: 20_455)))
    try await make(.assign(Self.endowment, from: "", to: "رضا"))
    try await make(
      .correct(Self.endowment, .donor, from: "حاج میرزا", to: "حاج میرزا علی"), why: "وقف‌نامه")
    try await make(.moveFollowUp(RecordID(1), from: .open, to: .waiting))
    _ = try await store.decide(
      .reject(.plateMismatch), on: RecordID(1), expected: .inReview, reviewer: "سارا",
      at: Fixture.morning)
    _ = try await store.undo(reviewer: "سارا", at: Fixture.morning)
  }

  func entries() throws -> [AuditEntry] {
    var entries: [AuditEntry] = []
    try store.eachAuditEntry(AuditFilter()) { entries.append($0) }
    return entries
  }

  /// Does what no console can: changes the file with every trigger taken away.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.file)
    try queue.write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for name in triggers { try db.execute(sql: "DROP TRIGGER \(name)") }
      try db.execute(sql: sql)
    }
    try queue.close()
  }
}
