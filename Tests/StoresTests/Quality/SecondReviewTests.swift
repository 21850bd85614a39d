import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `second reviews in the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let now = Fixture.morning

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.gnaf(n)) }
      for n in 1...800 {
        try loader.insert(Fixture.address(n, state: .inReview, arrived: Double(n)))
      }
    }
  }

  /// Decides, with every decision drawn.
  @discardableResult
  private func decide(
    _ id: Int64, _ verdict: Verdict = .accept(RecordID(1)), by clerk: CleanText = "سارا",
    from state: ReviewState = .inReview, share: Double = 1
  ) async throws -> Decision {
    try store.setSecondReviewShare(share)
    return try await store.decide(
      Ruling(verdict), on: RecordID(id), expected: state, reviewer: clerk, at: now)
  }

  private func second(
    _ verdict: Verdict, by clerk: CleanText = "رضا"
  ) async throws -> (id: RecordID<SecondReview>, state: SecondReviewState) {
    let item = try #require(try await store.nextSecond(for: clerk, at: now))
    return (item.id, try await store.decideSecond(item.id, Ruling(verdict), by: clerk, at: now))
  }

  private func arbiter(_ clerk: CleanText = "مدیر", _ role: ClerkRole = .supervisor) -> ClerkDesk {
    ClerkDesk(clerk: clerk, session: clerk, role: role)
  }

  private func states() async throws -> [SecondReviewState: Int] {
    try await store.report(at: now).secondReviews
  }

  @Test func `about as many decisions are drawn as the share says, by the key alone`() async throws
  {
    func drawn() throws -> [Int64] {
      try store.readNow {
        try Int64.fetchAll($0, sql: "SELECT decision FROM second_review ORDER BY decision")
      }
    }
    try store.writeNow { db in
      try db.execute(sql: "UPDATE quality_key SET bytes = x'01'")
    }
    #expect(try store.secondReviewShare() == 0.05)
    for n in 1...400 { try await decide(Int64(n), share: 0.05) }
    let first = try drawn()
    #expect((5...40).contains(first.count))
    // Another key draws others.
    try store.writeNow { db in
      try db.execute(sql: "UPDATE quality_key SET bytes = x'02'")
    }
    for n in 401...800 { try await decide(Int64(n), share: 0.05) }
    #expect(Set(try drawn().filter { $0 > 400 }.map { $0 - 400 }) != Set(first))
    #expect(try store.verifyAudit().holds)
  }

  @Test func `no share draws nothing, and a skip is never drawn`() async throws {
    try await decide(1, share: 0)
    try await decide(2, .skip)
    #expect(try await store.nextSecond(for: "رضا", at: now) == nil)
  }

  @Test func `the second clerk sees nothing of the first, and never her own`() async throws {
    try await decide(1)
    #expect(try await store.nextSecond(for: "سارا", at: now) == nil)
    let item = try #require(try await store.nextSecond(for: "رضا", at: now))
    #expect(item.address.decision == nil)
    #expect(item.address.state == .inReview)
    let candidates = [3, 1, 2].map { Candidate(row: Fixture.gnaf($0), score: 0.5, evidence: []) }
    #expect(SecondReview.blind(candidates).map(\.code) == ["G-1", "G-2", "G-3"])
    let history = try await store.history(
      of: RecordRef(.addresses, 1), window: Window(offset: 0, limit: 10))
    #expect(history.rows.map(\.action) == [.decided])
    await #expect(throws: SourceError.conflict(detail: "nobody reviews a decision of her own")) {
      _ = try await store.decideSecond(item.id, .askPost, by: "سارا", at: now)
    }
  }

  @Test func `an item is one clerk's alone until its time is over`() async throws {
    try await decide(1)
    let item = try #require(try await store.nextSecond(for: "رضا", at: now))
    #expect(try await store.nextSecond(for: "رضا", at: now)?.id == item.id)
    #expect(try await store.nextSecond(for: "مینا", at: now) == nil)
    await #expect(throws: SourceError.conflict(detail: "another clerk has it: رضا")) {
      _ = try await store.decideSecond(item.id, .askPost, by: "مینا", at: now)
    }
    #expect(try await store.nextSecond(for: "مینا", at: item.until)?.id == item.id)
  }

  @Test func `no two clerks ever hold one item, whichever program they work in`() async throws {
    for n in 1...12 { try await decide(Int64(n)) }
    let other = try SQLiteStore.open(at: folder.file)
    let (stores, now) = ([store, other], now)
    let taken = try await withThrowingTaskGroup(of: RecordID<SecondReview>?.self) { group in
      for n in 0..<12 {
        group.addTask {
          try await stores[n % 2].nextSecond(for: Fixture.text("بازبین \(n)"), at: now)?.id
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(!taken.contains(nil))
    #expect(Set(taken).count == 12)
  }

  @Test(
    arguments: [
      (.accept(RecordID(1)), .accept(RecordID(1)), .agreed),
      (.accept(RecordID(1)), .accept(RecordID(2)), .disagreed),
      (.reject(.incomplete), .reject(.incomplete), .agreed),
      (.reject(.incomplete), .reject(.plateMismatch), .disagreed),
      (.askPost, .askPost, .agreed),
    ] as [(Verdict, Verdict, SecondReviewState)])
  func `two judgements agree or do not`(
    first: Verdict, other: Verdict, state: SecondReviewState
  ) async throws {
    try await decide(1, first)
    let (id, found) = try await second(other)
    #expect(found == state)
    await #expect(throws: SourceError.conflict(detail: "the review has moved on")) {
      _ = try await store.decideSecond(id, Ruling(other), by: "رضا", at: now)
    }
    #expect(try await states() == [state: 1])
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.decision?.verdict == first)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `a disagreement is settled by a third, whose verdict then stands`() async throws {
    try await decide(1)
    let (id, _) = try await second(.reject(.plateMismatch))
    let page = try await store.disagreements(Window(offset: 0, limit: 5))
    let found = try #require(page.rows.first)
    #expect(page.total == 1)
    #expect(found.first.clerk == "سارا" && found.first.row?.code == "G-1")
    #expect(found.second.verdict == .reject(.plateMismatch) && found.second.row == nil)
    for clerk in ["سارا", "رضا"] as [CleanText] {
      await #expect(
        throws: SourceError.conflict(detail: "nobody settles a disagreement of her own")
      ) { _ = try await store.arbitrate(id, .askPost, at: arbiter(clerk), now: now) }
    }
    #expect(
      try await store.arbitrate(id, .reject(.plateMismatch), at: arbiter(), now: now) == .replaced)
    let address = try #require(try await store.record(RecordID<PropertyAddress>(1)))
    #expect(address.state == .rejected)
    #expect(address.decision?.reviewer == "مدیر")
    #expect(try await states() == [.arbitrated: 1])
    #expect(try await store.disagreements(Window(offset: 0, limit: 5)).total == 0)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `an arbiter who holds with what stands moves nothing`() async throws {
    let first = try await decide(1)
    let (id, _) = try await second(.askPost)
    #expect(
      try await store.arbitrate(id, .accept(Fixture.gnaf(1)), at: arbiter(), now: now) == .upheld)
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.decision == first)
    await #expect(throws: SourceError.conflict(detail: "the review has moved on")) {
      _ = try await store.arbitrate(id, .askPost, at: arbiter(), now: now)
    }
  }

  @Test(arguments: [ClerkRole.viewer, .clerk])
  func `only a supervisor settles, whatever the console lets through`(role: ClerkRole) async throws
  {
    try await decide(1)
    let (id, _) = try await second(.askPost)
    await #expect(throws: SourceError.refused(.notArbiter)) {
      _ = try await store.arbitrate(id, .askPost, at: arbiter("مدیر", role), now: now)
    }
    #expect(try await states() == [.disagreed: 1])
  }

  @Test func `an arbiter is given the next that is not her own, and around`() async throws {
    for id in 1...3 as ClosedRange<Int64> {
      try await decide(id, by: id == 2 ? "مدیر" : "سارا")
      _ = try await second(.reject(.plateMismatch))
    }
    let first = try #require(try await store.nextDisagreement(for: "مدیر", after: nil))
    #expect(first.address.id.raw == 1 && first.first.row?.code == "G-1")
    #expect(first.first.clerk == "سارا" && first.second.clerk == "رضا")
    let next = try #require(try await store.nextDisagreement(for: "مدیر", after: first.id))
    #expect(next.address.id.raw == 3)
    #expect(try await store.nextDisagreement(for: "مدیر", after: next.id) == first)
    #expect(try await store.nextDisagreement(for: "رضا", after: nil) == nil)
  }

  @Test func `what was sent back may be overruled, and an arbiter's verdict is not taken back`()
    async throws
  {
    try await decide(1, .sendBack(.incomplete))
    let (id, _) = try await second(.accept(RecordID(1)))
    #expect(
      try await store.arbitrate(id, .accept(Fixture.gnaf(1)), at: arbiter(), now: now) == .replaced)
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.state == .accepted)
    await #expect(throws: SourceError.refused(.arbitrated)) {
      _ = try await store.undo(at: arbiter(), now: now)
    }
  }

  @Test func `what is taken back or decided anew is void`() async throws {
    try await decide(1)
    _ = try await store.undo(reviewer: "سارا", at: now)
    #expect(try await states() == [.void: 1])
    #expect(try await store.nextSecond(for: "رضا", at: now) == nil)
    try await decide(2)
    _ = try await store.undo(reviewer: "سارا", at: now)
    try await decide(2, .askPost)
    #expect(try await states() == [.void: 2, .waiting: 1])
    #expect(try await second(.askPost).state == .agreed)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `a disagreement whose decision is gone is not to be settled`() async throws {
    try await decide(1)
    let (id, _) = try await second(.askPost)
    _ = try await store.undo(reviewer: "سارا", at: now)
    await #expect(throws: SourceError.conflict(detail: "the review has moved on")) {
      _ = try await store.arbitrate(id, .askPost, at: arbiter(), now: now)
    }
  }

  @Test func `agreement is told by pair, whoever decided first`() async throws {
    try await decide(1)
    _ = try await second(.accept(RecordID(1)))
    try await decide(2, .reject(.incomplete), by: "رضا")
    _ = try await second(.askPost, by: "سارا")
    let today = try await store.report(at: now).today
    let found = try await store.agreement(from: today, through: today)
    var table = AgreementTable()
    table.note(.accept, .accept)
    table.note(.reject(.incomplete), .askPost)
    #expect(found.pairs == [ReviewAgreement.Pair(one: "رضا", other: "سارا", table: table)])
    let before = today.advanced(by: -1)
    #expect(try await store.agreement(from: before, through: before).pairs.isEmpty)
  }
}
