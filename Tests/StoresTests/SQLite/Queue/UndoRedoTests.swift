import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `taking back and giving once more` {
  let queue: QueueFixture
  let now = QueueFixture.now

  init() throws {
    queue = try QueueFixture()
  }

  private func undo(_ clerk: CleanText = "سارا") async throws -> Int64? {
    try await queue.store.undo(reviewer: clerk, at: now)?.address.raw
  }

  private func redo(_ clerk: CleanText = "سارا") async throws -> Int64? {
    try await queue.store.redo(reviewer: clerk, at: now)?.address.raw
  }

  @Test func `all is taken back and given once more, without limit and in order`() async throws {
    for id in 1...4 { _ = try await queue.decide(.reject(.incomplete), on: Int64(id)) }
    for _ in 0..<2 {
      for id in (1...4).reversed() { #expect(try await undo() == Int64(id)) }
      #expect(try await undo() == nil)
      for id in 1...4 { #expect(try await redo() == Int64(id)) }
      #expect(try await redo() == nil)
    }
    #expect(try queue.states() == [6, 6, 6, 6])
    #expect(try queue.store.verifyAudit().holds)
  }

  @Test func `it outlasts a restart, and is each clerk's own`() async throws {
    _ = try await queue.decide(.skip, on: 1)
    _ = try await queue.decide(.askPost, on: 2)
    _ = try await queue.decide(.askPost, on: 3, by: "رضا")
    #expect(try await undo() == 2)
    try queue.store.close()
    let again = try queue.console()
    #expect(try await again.undo(reviewer: "سارا", at: now)?.address == RecordID(1))
    #expect(try await again.redo(reviewer: "رضا", at: now) == nil)
    #expect(try await again.redo(reviewer: "سارا", at: now)?.address == RecordID(1))
    #expect(try await again.redo(reviewer: "سارا", at: now)?.verdict == .askPost)
    try again.close()
  }

  @Test func `back and forth in between goes by what was taken back last`() async throws {
    for id in 1...3 { _ = try await queue.decide(.askPost, on: Int64(id)) }
    #expect(try await undo() == 3)
    #expect(try await undo() == 2)
    #expect(try await redo() == 2)
    #expect(try await undo() == 2)
    #expect(try await redo() == 2)
    #expect(try await redo() == 3)
  }

  @Test func `after a new decision nothing is left to give once more`() async throws {
    _ = try await queue.decide(.askPost, on: 1)
    #expect(try await undo() == 1)
    _ = try await queue.decide(.skip, on: 2)
    #expect(try await redo() == nil)
  }

  @Test func `what is final is not taken back`() async throws {
    _ = try await queue.decide(.reject(.incomplete), on: 1)
    for state in [ReviewState.final, .written] {
      try queue.run("UPDATE property_address SET state = \(state.rawValue) WHERE id = 1")
      await #expect(throws: SourceError.refused(.settled(state))) { _ = try await undo() }
    }
  }

  @Test func `what another has in hand or decided is refused, and is then passed over`()
    async throws
  {
    _ = try await queue.decide(.askPost, on: 1)
    _ = try await queue.decide(.skip, on: 2)
    _ = try await queue.take(TakingChoice(order: .oldest), besides: 3, by: "رضا")
    _ = try await queue.store.take(RecordID(2), at: Fixture.desk("رضا"), now: now)
    await #expect(throws: SourceError.self) { _ = try await undo() }
    try await queue.store.release(session: "رضا")
    #expect(try await undo() == 2)
    #expect(try await undo() == 1)
    _ = try await queue.decide(.reject(.incomplete), on: 1, by: "رضا")
    await #expect(throws: SourceError.conflict(detail: "the address has moved on")) {
      _ = try await redo()
    }
    #expect(try await redo() == 2)
  }

  @Test func `each step is an entry of the audit trail, with the ground as it was`() async throws {
    let ground = DecisionGround(
      model: "m1", index: "i1", probability: 0.75, candidates: [Fixture.candidate(2)],
      note: "از روی نقشه")
    let outcome = try await queue.store.decide(
      DecisionOrder(
        .accept(Fixture.gnaf(2)), on: RecordID(1), expected: .inReview, ground: ground),
      at: Fixture.desk(), now: now)
    #expect(try await undo() == 1)
    let again = try #require(try await queue.store.redo(reviewer: "سارا", at: now))
    var kept = try #require(try await queue.store.ground(of: again.id))
    #expect(kept.candidates.map(\.score) == [0.75])
    #expect(kept.candidates.first?.evidence == ground.candidates.first?.evidence)
    #expect(kept.candidates.first?.row.code == "G-2")
    kept.candidates = ground.candidates
    #expect(kept == ground)
    let page = try await queue.store.history(
      of: RecordRef(.addresses, 1), window: Window(offset: 0, limit: 10))
    #expect(page.rows.map(\.action) == [.grounded, .redone, .undone, .grounded, .decided])
    #expect(try queue.store.verifyAudit().holds)
    let file = try DatabaseQueue(path: queue.folder.file)
    try await file.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER decision_ground_forbids_update;
          UPDATE decision_ground SET note = '' WHERE decision = \(outcome.decision.id.raw)
          """)
    }
    let report = try queue.store.verifyAudit()
    #expect(report.faults == [.rowAltered(.decisionGround, row: 1, entry: 2)])
    try file.close()
  }
}

@Suite struct `identical texts` {
  let queue: QueueFixture
  let now = QueueFixture.now

  init() throws {
    func address(_ n: Int, _ text: CleanText, state: ReviewState = .inReview) -> PropertyAddress {
      let it = Fixture.address(n, state: state, arrived: Double(n))
      return PropertyAddress(
        id: it.id, code: it.code, endowmentName: it.endowmentName,
        officeProvince: it.officeProvince, officeCounty: n == 6 ? "قم" : "ری", text: text,
        postcode: "", state: state, arrived: it.arrived, decision: nil)
    }
    queue = try QueueFixture([
      address(1, "بازار، کوچه یکم"), address(2, "بازار، کوچه يكم"), address(3, "بازار، کوچه دوم"),
      address(4, "بازار، کوچه یکم", state: .accepted),
      address(5, "بازار، کوچه یکم", state: .skipped),
      address(6, "بازار، کوچه یکم"),
    ])
  }

  private func identical(to id: Int64) async throws -> [Int64] {
    try await queue.store.identical(to: RecordID(id), session: "سارا", at: now).map(\.id.raw)
  }

  @Test func `are the open ones of the same county, however they are spelt, in nobody's hand`()
    async throws
  {
    #expect(try await identical(to: 1) == [2, 5])
    #expect(try await identical(to: 3) == [])
    #expect(try await identical(to: 99) == [])
    _ = try await queue.store.take(RecordID(2), at: Fixture.desk("رضا"), now: now)
    #expect(try await identical(to: 1) == [5])
  }

  @Test func `are decided in one step, and taken back and given once more in one`() async throws {
    let outcome = try await queue.decide(.accept(Fixture.gnaf(1)), on: 1, alsoOn: [2, 5])
    #expect(outcome.count == 3 && outcome.decision.address == RecordID(1))
    #expect(try queue.states() == [5, 5, 4, 5, 5, 4])
    for _ in 0..<2 {
      let undone = try await queue.store.undo(at: Fixture.desk(), now: now)
      #expect(undone?.count == 3 && undone?.decision.address == RecordID(1))
      #expect(try queue.states() == [4, 4, 4, 5, 8, 4])
      let redone = try await queue.store.redo(at: Fixture.desk(), now: now)
      #expect(redone?.count == 3 && redone?.decision.address == RecordID(1))
      #expect(try queue.states() == [5, 5, 4, 5, 5, 4])
    }
    #expect(try queue.store.verifyAudit().holds)
  }

  @Test func `are all decided or none`() async throws {
    await #expect(throws: SourceError.conflict(detail: "the address says something else now")) {
      _ = try await queue.decide(.askPost, on: 1, alsoOn: [2, 3])
    }
    _ = try await queue.store.take(RecordID(5), at: Fixture.desk("رضا"), now: now)
    await #expect(throws: SourceError.self) {
      _ = try await queue.decide(.askPost, on: 1, alsoOn: [2, 5])
    }
    await #expect(throws: SourceError.refused(.forbidden(.askPost, from: .accepted))) {
      _ = try await queue.decide(.askPost, on: 1, alsoOn: [2, 4])
    }
    #expect(try queue.states() == [4, 4, 4, 5, 8, 4])
    #expect(try queue.store.verifyAudit().entries == 0)
  }

  @Test func `are taken back together or not at all`() async throws {
    _ = try await queue.decide(.skip, on: 1, alsoOn: [2])
    _ = try await queue.decide(.skip, on: 2, from: .skipped, by: "رضا")
    await #expect(throws: SourceError.conflict(detail: "the address has moved on")) {
      _ = try await queue.store.undo(at: Fixture.desk(), now: now)
    }
    #expect(try queue.states() == [8, 8, 4, 5, 8, 4])
  }
}
