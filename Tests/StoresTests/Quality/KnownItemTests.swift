import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `known items in the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let now = Fixture.morning

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.gnaf(n)) }
      for n in 1...4 { try loader.insert(Fixture.address(n, state: .inReview)) }
      try loader.insert(Fixture.address(5, state: .accepted))
    }
  }

  private func plant(_ items: KnownItem...) throws -> [PlantRefusal?] {
    try store.plant(items, by: "مدیر", at: now)
  }

  private func decide(_ id: Int64, _ verdict: Verdict, by clerk: CleanText) async throws {
    _ = try await store.decide(
      Ruling(verdict), on: RecordID(id), expected: .inReview, reviewer: clerk, at: now)
  }

  @Test func `what cannot be planted is refused with a reason`() async throws {
    #expect(
      try plant(
        KnownItem(code: "A-1", answer: .row("G-1")), KnownItem(code: "A-9", answer: .row("G-1")),
        KnownItem(code: "A-5", answer: .row("G-1")), KnownItem(code: "A-2", answer: .row("G-9")),
        KnownItem(code: "A-1", answer: .reject(.incomplete)))
        == [nil, .unknownAddress, .closedAddress, .unknownRow, .alreadyPlanted])
    #expect(try store.verifyAudit().holds)
    let history = try await store.history(
      of: RecordRef(.addresses, 1), window: Window(offset: 0, limit: 10))
    #expect(history.rows.isEmpty)
  }

  @Test func `a clerk's share of right ones is told, with what she took back left out`()
    async throws
  {
    _ = try plant(
      KnownItem(code: "A-1", answer: .row("G-1")), KnownItem(code: "A-2", answer: .row("G-2")),
      KnownItem(code: "A-3", answer: .reject(.incomplete)),
      KnownItem(code: "A-4", answer: .reject(.incomplete)))
    try await decide(1, .accept(RecordID(1)), by: "سارا")
    try await decide(2, .accept(RecordID(1)), by: "سارا")
    try await decide(3, .reject(.incomplete), by: "سارا")
    try await decide(4, .reject(.plateMismatch), by: "رضا")
    #expect(
      try await store.report(at: now).accuracy == [
        ClerkAccuracy(clerk: "سارا", right: Proportion(2, of: 3)),
        ClerkAccuracy(clerk: "رضا", right: Proportion(0, of: 1)),
      ])
    _ = try await store.undo(reviewer: "رضا", at: now)
    #expect(try await store.report(at: now).accuracy.map(\.clerk) == ["سارا"])
    try await decide(4, .skip, by: "رضا")
    #expect(try await store.report(at: now).accuracy.count == 1)
  }
}
