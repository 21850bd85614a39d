import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

/// Moves of cases by operators: what is refused, and what stays behind.
@Suite struct `moves of cases of waste` {
  private let fixture: WasteFixture
  private var store: SQLiteStore { fixture.store }

  init() async throws {
    fixture = try WasteFixture()
    _ = try await fixture.survey([fixture.finding(1), fixture.finding(2)])
  }

  @Test func `a move leaves a row and an entry, and the chain holds`() async throws {
    let until = fixture.today.advanced(by: 7)
    try await fixture.move(1, from: .found, to: .notified, until: until, why: "نامه ۱۲")
    let waste = try #require(try await fixture.cases().first)
    #expect(
      waste.standing
        == WasteCase.Standing(
          state: .notified, until: until, since: fixture.now, who: "سارا", why: "نامه ۱۲"))
    let entry = try #require(
      try await store.history(of: RecordRef(.waste, 1), window: Window(offset: 0, limit: 1))
        .rows.first)
    #expect(entry.action == .wasteMoved && entry.before == "found" && entry.after == "notified")
    #expect(entry.why == "نامه ۱۲" && entry.key == "W-1")
    #expect(try store.verifyAudit().holds)
    // The day may be set anew; another state has none.
    try await fixture.move(1, from: .notified, to: .notified, until: until.advanced(by: 7))
    try await fixture.move(1, from: .notified, to: .released)
    #expect(try await fixture.cases().first?.standing.until == nil)
  }

  @Test func `a move that was tampered with is found`() async throws {
    try await fixture.move(1, to: .released)
    try await store.pool.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER waste_move_forbids_update; UPDATE waste_move SET vcpus = 400 WHERE id = 1
          """)
    }
    #expect(try store.verifyAudit().faults == [.rowAltered(.wasteMove, row: 1, entry: 1)])
  }

  @Test func `nothing that was kept is deleted`() async throws {
    try await fixture.move(1, to: .released)
    for table in ["waste_case", "waste_move"] {
      await #expect(throws: DatabaseError.self) {
        try await store.pool.write { try $0.execute(sql: "DELETE FROM \(table)") }
      }
    }
  }

  @Test func `what does not follow is refused, and nothing of the order is written`() async throws {
    let until = fixture.today
    #expect(
      try await fixture.move(1, from: .confirmed, to: .released)
        == .refused(.overtaken(now: "found")))
    #expect(
      try await fixture.move(1, to: .found)
        == .refused(.forbiddenWasteMove(from: .found, to: .found)))
    #expect(try await fixture.move(1, to: .notified) == .refused(.dayMissing))
    #expect(try await fixture.move(1, to: .exempt, until: until) == .refused(.reasonMissing))
    #expect(try await fixture.move(99, to: .confirmed) == .refused(.gone))
    let order = ChangeOrder(
      [
        .moveWaste(RecordID(1), from: nil, to: .confirmed, until: nil),
        .moveWaste(RecordID(99), from: nil, to: .confirmed, until: nil),
      ], who: "سارا")
    #expect(try await store.carryOut(order, at: fixture.now) == .refused(.gone))
    #expect(try await fixture.states() == [.found, .found])
    #expect(try store.verifyAudit().entries == 0)
  }

  @Test func `many are moved together`() async throws {
    let changes = [1, 2].map { id in
      Change.moveWaste(RecordID(id), from: nil, to: .confirmed, until: nil)
    }
    let outcome = try await store.carryOut(
      ChangeOrder(changes, who: "سارا"), at: fixture.now)
    #expect(outcome == .done(count: 2, last: 2))
    #expect(try await fixture.states() == [.confirmed, .confirmed])
  }
}
