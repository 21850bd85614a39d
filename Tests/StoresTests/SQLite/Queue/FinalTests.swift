import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `decisions made final` {
  let queue: QueueFixture
  var store: SQLiteStore { queue.store }
  let now = QueueFixture.now
  let supervisor = Fixture.desk("مدیر", role: .supervisor)

  init() throws {
    queue = try QueueFixture()
    let owner = Fixture.endowment(1)
    _ = try store.apply([
      .endowment(Fixture.endowmentRecord(owner.code)),
      .unit(Fixture.unitRecord("A-1", of: owner)), .unit(Fixture.unitRecord("A-2", of: owner)),
    ])
  }

  private func finalise(before seconds: TimeInterval = 100) throws -> FinalTally {
    let moment = now.addingTimeInterval(seconds)
    return try store.finalise(decidedBefore: moment, at: supervisor, now: moment)
  }

  private func postcodes() throws -> [String] {
    try store.readNow { db in
      try ["A-1", "A-2"].map { code in
        try FieldReading.value(
          of: .unitPostcode,
          Int64.fetchOne(db, sql: "SELECT id FROM unit WHERE code = ?", arguments: [code]) ?? 0, db)?
          .string ?? ""
      }
    }
  }

  @Test func `what stood long enough becomes final, and its postcode stands in the unit`()
    async throws
  {
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 1, after: 10)
    _ = try await queue.decide(.reject(.incomplete), on: 2, after: 10)
    _ = try await queue.decide(.accept(Fixture.gnaf(2)), on: 3, after: 200)
    _ = try await queue.decide(.accept(Fixture.gnaf(2)), on: 4, after: 10)
    #expect(try finalise() == FinalTally(final: 3, written: 1))
    #expect(try queue.states() == [13, 12, 5, 12])
    #expect(try postcodes() == ["1813653471", ""])
    #expect(try finalise() == FinalTally())
    let told = try await store.history(
      of: RecordRef(.units, 1), window: Window(offset: 0, limit: 9))
    #expect(told.rows.map(\.action) == [.corrected])
    #expect(told.rows.first?.why == "gnaf G-1" && told.rows.first?.who == "مدیر")
    #expect(try store.verifyAudit().holds)
    await #expect(throws: SourceError.refused(.settled(.final))) {
      try queue.run("DELETE FROM clerk_position")
      _ = try await store.undo(reviewer: "سارا", at: now)
      _ = try await store.undo(reviewer: "سارا", at: now)
    }
  }

  @Test func `it is a supervisor's work`() throws {
    #expect(throws: SourceError.refused(.notTheirs(.finalise))) {
      try store.finalise(decidedBefore: now, at: Fixture.desk(), now: now)
    }
  }

  @Test func `what the worker accepted is written too, once its unit is there`() async throws {
    try queue.run("UPDATE property_address SET state = 1 WHERE id IN (2, 4)")
    let claimed = try store.claim(9, session: "w", lease: 60, now: now)
    _ = try store.file(
      claimed.map {
        MatchFinding(
          address: $0,
          match: StoredMatch(
            model: "m", index: "i", probability: 0.99, candidates: [Fixture.candidate(3)],
            moment: now), end: .sure, namesUnit: false)
      }, session: "w", now: now)
    #expect(try finalise() == FinalTally(final: 2, written: 1))
    #expect(try postcodes() == ["", "1813653471"])
    _ = try store.apply([.unit(Fixture.unitRecord("A-4", of: Fixture.endowment(1)))])
    #expect(try finalise() == FinalTally(final: 0, written: 1))
    #expect(try queue.states() == [4, 13, 4, 13])
  }
}
