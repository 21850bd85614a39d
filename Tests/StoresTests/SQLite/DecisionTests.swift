import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `decisions in the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let now = Fixture.morning

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.gnaf(n)) }
      try loader.insert(Fixture.address(1, state: .inReview, arrived: 30))
      try loader.insert(Fixture.address(2, state: .noCandidate, arrived: 20))
      try loader.insert(Fixture.address(3, state: .accepted, arrived: 10))
      try loader.insert(Fixture.address(4, state: .skipped, arrived: 20))
    }
  }

  private func decide(
    _ ruling: Ruling, on id: Int64, expected: ReviewState, by reviewer: CleanText = "سارا",
    after seconds: TimeInterval = 0
  ) async throws -> Decision {
    try await store.decide(
      ruling, on: RecordID(id), expected: expected, reviewer: reviewer,
      at: now.addingTimeInterval(seconds))
  }

  private func state(of id: Int64) async throws -> ReviewState? {
    try await store.record(RecordID<PropertyAddress>(id))?.state
  }

  @Test(
    arguments: [
      (.accept(Fixture.gnaf(2)), .accepted), (.reject(.plateMismatch), .rejected),
      (.askPost, .needsPost), (.skip, .skipped), (.sendBack(.incomplete), .sentBack),
    ] as [(Ruling, ReviewState)])
  func `a ruling moves the address and is kept with it`(
    ruling: Ruling, state: ReviewState
  ) async throws {
    let decision = try await decide(ruling, on: 1, expected: .inReview)
    let address = try await store.record(RecordID<PropertyAddress>(1))
    #expect(address?.state == state)
    #expect(address?.decision == decision)
    #expect(decision.verdict == ruling.verdict(accepting: RecordID(2)))
    #expect(decision.previous == .inReview)
  }

  @Test func `a verdict on what moved on is a conflict and leaves no trace`() async throws {
    _ = try await decide(.skip, on: 1, expected: .inReview, by: "رضا")
    await #expect(throws: SourceError.conflict(detail: "the address has moved on")) {
      _ = try await decide(.askPost, on: 1, expected: .inReview)
    }
    await #expect(throws: SourceError.conflict(detail: "the address has moved on")) {
      _ = try await decide(.askPost, on: 99, expected: .inReview)
    }
    #expect(try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM decision") } == 1)
    #expect(try await state(of: 1) == .skipped)
  }

  @Test func `accepting a row of an index file writes it into GNAF, once`() async throws {
    let first = try await decide(.accept(Fixture.gnaf(77)), on: 1, expected: .inReview)
    guard case .accept(let row) = first.verdict else {
      Issue.record("got \(first.verdict)")
      return
    }
    let stored = try #require(try store.readNow { try GnafRecord.row(row.raw, $0) })
    #expect(stored.code == "G-77" && stored.mainStreet == "خیابان امام")
    #expect(try await store.statistics(at: now).gnafRows == 4)
    let second = try await decide(.accept(Fixture.gnaf(77)), on: 2, expected: .noCandidate)
    #expect(second.verdict == first.verdict)
    #expect(try await store.statistics(at: now).gnafRows == 4)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `undo goes back one decision after the other`() async throws {
    let first = try await decide(.skip, on: 1, expected: .inReview)
    let second = try await decide(.reject(.incomplete), on: 1, expected: .skipped, after: 1)
    let third = try await decide(.askPost, on: 2, expected: .noCandidate, after: 2)
    for (decision, address, before) in [
      (third, 2, ReviewState.noCandidate), (second, 1, .skipped), (first, 1, .inReview),
    ] {
      let undone = try await store.undo(reviewer: "سارا", at: now)
      #expect(undone == decision)
      #expect(try await state(of: Int64(address)) == before)
    }
    #expect(try await store.undo(reviewer: "سارا", at: now) == nil)
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.decision == nil)
    #expect(try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM decision") } == 3)
  }

  @Test func `undo leaves alone what another reviewer has decided since`() async throws {
    _ = try await decide(.askPost, on: 2, expected: .noCandidate)
    _ = try await decide(.skip, on: 1, expected: .inReview)
    _ = try await decide(.askPost, on: 1, expected: .skipped, by: "رضا")
    let undone = try await store.undo(reviewer: "سارا", at: now)
    #expect(undone?.address == RecordID(2))
    #expect(try await state(of: 1) == .needsPost)
    #expect(try await store.undo(reviewer: "سارا", at: now) == nil)
  }

  @Test func `an undo is refused where the state was moved without a decision`() async throws {
    _ = try await decide(.skip, on: 1, expected: .inReview)
    try store.writeNow { db in
      try db.execute(sql: "UPDATE property_address SET state = 9 WHERE id = 1")
    }
    await #expect(throws: SourceError.conflict(detail: "the address has moved on")) {
      _ = try await store.undo(reviewer: "سارا", at: now)
    }
  }

  @Test(arguments: ["decision", "undo"]) func `what was decided is never rewritten`(
    table: String
  ) async throws {
    _ = try await decide(.skip, on: 1, expected: .inReview)
    _ = try await store.undo(reviewer: "سارا", at: now)
    for sql in ["UPDATE \(table) SET reviewer = ''", "DELETE FROM \(table)"] {
      #expect(throws: SourceError.conflict(detail: Fixture.text("\(table) is append-only"))) {
        try store.writeNow { try $0.execute(sql: sql) }
      }
    }
  }

  @Test func `the queue's figures follow decisions and what is taken back`() async throws {
    _ = try await decide(.askPost, on: 1, expected: .inReview)
    _ = try await decide(.askPost, on: 2, expected: .noCandidate, after: -3_600)
    _ = try await store.undo(reviewer: "سارا", at: now)
    let figures = try await store.statistics(at: now)
    #expect(figures.byState[.needsPost] == QueueLevel(count: 1, oldest: now.addingTimeInterval(30)))
    #expect(figures.byState[.inReview] == nil)
    #expect(figures.open == QueueLevel(count: 2, oldest: now.addingTimeInterval(20)))
    #expect(figures.decisionsByHour == Array(repeating: 0, count: 23) + [1])
    #expect(figures.arrivalsByHour == Array(repeating: 0, count: 23) + [4])
    #expect(figures.gnafRows == 3)
    let later = try await store.statistics(at: now.addingTimeInterval(86_400))
    #expect(later.decisionsByHour == Array(repeating: 0, count: 24))
  }

  @Test func `the queue pages, filters and searches`() async throws {
    let all = Window(offset: 0, limit: 10)
    func ids(_ filter: RecordFilter<PropertyAddressField>, _ sort: Sort<PropertyAddressField>)
      async throws -> [Int64]
    {
      let page = try await store.page(
        RecordQuery<PropertyAddress>(filter: filter, sort: sort), window: all)
      #expect(page.total == page.rows.count)
      return page.rows.map(\.id.raw)
    }
    #expect(try await ids(RecordFilter(), Sort(.arrived)) == [3, 2, 4, 1])
    #expect(try await ids(RecordFilter(), Sort(.code, descending: true)) == [4, 3, 2, 1])
    #expect(try await ids(RecordFilter(), Sort(.state)) == [2, 1, 3, 4])
    #expect(try await ids(RecordFilter(), Sort(.province)) == [1, 2, 3, 4])
    #expect(
      try await ids(
        RecordFilter(.is(.state, ReviewState.skipped, ReviewState.noCandidate)), Sort(.code)) == [
          2, 4,
        ])
    #expect(try await ids(RecordFilter(.is(.province, "قم")), Sort(.code)) == [])
    #expect(try await ids(RecordFilter(text: "پلاک ۳"), Sort(.code)) == [3])
    let query = RecordQuery<PropertyAddress>(sort: Sort(.arrived))
    #expect(try await store.find("A-1", among: query, from: 0, forward: true)?.position == 3)
  }
}
