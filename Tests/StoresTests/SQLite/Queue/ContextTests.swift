import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `what lies around an address` {
  private let queue: QueueFixture
  private var store: SQLiteStore { queue.store }

  /// Addresses of the units of two endowments, by the codes of units.
  init() throws {
    queue = try QueueFixture(QueueFixture.open(8))
    try queue.store.load { loader in
      for n in 1...2 { try loader.insert(Fixture.endowment(n)) }
      for n in 1...8 { try loader.insert(Fixture.unit(n, endowment: n == 8 ? 2 : 1)) }
    }
    try queue.run("UPDATE property_address SET code = 'U-' || id WHERE id <> 7")
  }

  private func context(_ id: Int64) async throws -> AddressContext {
    try await store.context(of: RecordID(id))
  }

  @Test func `the others of the endowment are counted, and where most were found`() async throws {
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 2)
    _ = try await queue.decide(.accept(Fixture.gnaf(2)), on: 3)
    _ = try await queue.decide(.reject(.incomplete), on: 4)
    _ = try await queue.decide(.skip, on: 5)
    #expect(
      try await context(1).siblings
        == EndowmentSiblings(
          count: 5, decided: 3, isCut: false, place: ["ری", "مرکز"], foundThere: 2))
    _ = try await store.undo(at: Fixture.desk(), now: QueueFixture.now)
    #expect(try await context(1).siblings?.decided == 3)
  }

  @Test func `what the worker took tells a place, too`() async throws {
    let row = #"["B","","","یزد","بازار","","","","","","",""]"#
    try queue.run(
      """
      UPDATE property_address SET state = \(ReviewState.autoMatched.rawValue) WHERE id = 2;
      INSERT INTO queue_match (address, model, gnaf_index, probability, candidates, moment, tries,
        fault)
      VALUES (2, 'm', 'i', 0.99,
        CAST('[{"code":"G-1","fields":[],"score":0.9,"row":\(row)}]' AS BLOB), 0, 0, '');
      """)
    let siblings = try #require(try await context(1).siblings)
    #expect(siblings.decided == 1 && siblings.place == ["یزد", "بازار"])
  }

  @Test func `an endowment alone in the queue has no others, an unknown one says nothing`()
    async throws
  {
    #expect(try await context(8).siblings?.count == 0)
    #expect(try await context(7).siblings == nil)
    #expect(try await context(99) == AddressContext())
  }

  @Test func `the same text in the county is counted by what became of it`() async throws {
    try queue.run(
      """
      UPDATE property_address SET text = (SELECT text FROM property_address WHERE id = 1),
        text_key = (SELECT text_key FROM property_address WHERE id = 1) WHERE id IN (2, 3, 4);
      """)
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 3)
    _ = try await queue.decide(.reject(.incomplete), on: 4)
    let context = try await context(1)
    #expect(context.alikeOpen == 1 && context.alikeFound == 1)
    #expect(try await self.context(5).alikeOpen == 0)
  }

  @Test func `a note stands beside what stands, and goes with it`() async throws {
    _ = try await queue.decide(.skip, on: 1, note: "از روی نقشه")
    let note = try #require(try await context(1).note)
    #expect(note.text == "از روی نقشه" && note.clerk == "سارا" && note.verdict == .skip)
    _ = try await queue.decide(.reject(.incomplete), on: 1, from: .skipped)
    #expect(try await context(1).note == nil)
    _ = try await store.undo(at: Fixture.desk(), now: QueueFixture.now)
    #expect(try await context(1).note == note)
  }
}
