import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `a store shared by several` {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      for n in 1...5 { try loader.insert(Fixture.address(n, state: .inReview)) }
    }
  }

  private func receive(_ n: Int, into store: SQLiteStore) throws {
    try store.receive([Fixture.address(n)])
  }

  @Test func `the change token differs after every commit, and only then`() async throws {
    let other = try SQLiteStore.open(at: folder.file)
    let first = try await store.changeToken()
    #expect(try await store.changeToken() == first)
    try receive(10, into: other)
    let second = try await store.changeToken()
    #expect(second != first)
    try receive(11, into: store)
    let third = try await store.changeToken()
    #expect(third != second)
    #expect(try await store.changeToken() == third)
  }

  @Test func `a console sees what another wrote`() async throws {
    let other = try SQLiteStore.open(at: folder.file)
    let query = RecordQuery<PropertyAddress>(filter: RecordFilter(text: "پلاک"), sort: Sort(.code))
    let window = Window(offset: 0, limit: 50)
    #expect(try await other.page(query, window: window).total == 5)
    try receive(10, into: store)
    #expect(try await other.page(query, window: window).total == 6)
  }

  @Test func `one that opens read-only reads and cannot write`() async throws {
    let reader = try SQLiteStore.open(at: folder.file, readOnly: true)
    #expect(try await reader.statistics(at: Fixture.morning).total == 5)
    #expect(throws: SourceError.unwritable(path: Fixture.text(folder.file))) {
      try receive(10, into: reader)
    }
  }

  @Test func `reading goes on while another holds the store for writing, and writing says locked`()
    async throws
  {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: folder.file, configuration: configuration)
    try await holder.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE property_address SET state = 7 WHERE id = 1")
    }
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.state == .inReview)
    #expect(throws: SourceError.locked) { try receive(10, into: store) }
    try await holder.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    try receive(10, into: store)
    #expect(try await store.statistics(at: Fixture.morning).total == 6)
  }

  @Test func `lists are locked while another loads, and answer after`() async throws {
    let other = try SQLiteStore.open(at: folder.file)
    let list = { (db: Database) in
      let query = RecordQuery<PropertyAddress>(sort: Sort(.code))
      return try Listing(Selection(query, in: .addresses, db), db, ListingCache())
        .ids(in: Window(offset: 0, limit: 9)).ids
    }
    #expect(try other.readNow(list) == [1, 2, 3, 4, 5])
    try store.load { loader in
      try loader.insert(Fixture.address(6))
      #expect(throws: SourceError.locked) { try other.readNow(list) }
    }
    #expect(try other.readNow(list) == [1, 2, 3, 4, 5, 6])
  }

  /// The files as they are on the disk in the middle of a transaction: what a killed process leaves.
  @Test func `what was not committed when the process died was never there`() async throws {
    let image = try ScratchFolder()
    try await store.pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 2; PRAGMA cache_spill = 1")
      try db.inTransaction(.immediate) {
        var writer = try AddressWriter(db)
        var places = PlaceBook(db)
        for n in 100..<600 { try writer.write(Fixture.address(n), isNew: true, places: &places) }
        try writer.finish()
        var book = try DecisionBook(
          db, at: Fixture.desk(), now: Fixture.morning)
        _ = try book.decide(
          DecisionOrder(.askPost, on: RecordID(1), expected: .inReview))
        let log = try Data(contentsOf: URL(fileURLWithPath: folder.file + "-wal"))
        #expect(log.count > 16_384)
        for suffix in ["", "-wal"] {
          try FileManager.default.copyItem(
            atPath: folder.file + suffix, toPath: image.file + suffix)
        }
        return .commit
      }
    }
    let survivor = try SQLiteStore.open(at: image.file)
    let address = try await survivor.record(RecordID<PropertyAddress>(1))
    #expect(address?.state == .inReview)
    #expect(address?.decision == nil)
    let figures = try await survivor.statistics(at: Fixture.morning)
    #expect(figures.total == 5)
    #expect(figures.decisionsByHour.reduce(0, +) == 0)
    let sound = try survivor.readNow { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(sound == "ok")
    #expect(try await store.record(RecordID<PropertyAddress>(1))?.state == .needsPost)
  }

  @Test func `two reviewers at once: one verdict stands, the other is a conflict`() async throws {
    let other = try SQLiteStore.open(at: folder.file)
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for (console, reviewer) in [(store, "سارا"), (other, "رضا")] as [(SQLiteStore, CleanText)] {
        group.addTask {
          do {
            _ = try await console.decide(
              .askPost, on: RecordID(2), expected: .inReview, reviewer: reviewer,
              at: Fixture.morning)
            return true
          } catch {
            return (error as? SourceError) != .conflict(detail: "the address has moved on")
          }
        }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(outcomes.sorted { $1 && !$0 } == [false, true])
    #expect(try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM decision") } == 1)
  }
}
