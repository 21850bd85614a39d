import Domain
import Foundation
import GRDB
import Persian
import Synchronization
import Testing

@testable import Stores

@Suite struct `taking the next address` {
  let now = QueueFixture.now

  private func order(
    _ queue: QueueFixture, _ choice: TakingChoice
  ) async throws -> [Int64] {
    var taken: [Int64] = []
    for n in 0..<20 {
      let session = Fixture.text("\(choice) \(n)")
      guard let id = try await queue.take(choice, by: session, session: session) else { break }
      taken.append(id)
    }
    try queue.run("DELETE FROM queue_lease")
    return taken
  }

  @Test func `each order has its first, and what was skipped comes last`() async throws {
    let queue = try QueueFixture([
      Fixture.address(1, state: .inReview, arrived: 5), Fixture.address(2, state: .received),
      Fixture.address(3, state: .noCandidate, arrived: 3), Fixture.address(4, state: .accepted),
      Fixture.address(5, state: .inReview, arrived: 4),
      Fixture.address(6, state: .answered, arrived: 9),
      Fixture.address(7, state: .skipped, arrived: 1),
      Fixture.address(8, state: .skipped, arrived: 2),
    ])
    try queue.run(
      """
      UPDATE property_address SET uncertainty = 20 * id WHERE id IN (1, 6);
      UPDATE property_address SET uncertainty = 10 WHERE id = 5;
      UPDATE property_address SET value = id * 1000 WHERE id <> 5;
      UPDATE property_address SET turn = 100 - id WHERE state = 8;
      """)
    #expect(try await order(queue, TakingChoice()) == [5, 1, 6, 3, 8, 7])
    #expect(try await order(queue, TakingChoice(order: .oldest)) == [3, 5, 1, 6, 8, 7])
    #expect(try await order(queue, TakingChoice(order: .mostValuable)) == [6, 3, 1, 5, 8, 7])
  }

  @Test func `a scope keeps to its province, county or endowment`() async throws {
    let queue = try QueueFixture([
      Fixture.address(1, state: .inReview, province: "یزد"),
      Fixture.address(2, state: .skipped, province: "يزد"),
      Fixture.address(3, state: .inReview, arrived: 1), Fixture.address(4, state: .skipped),
    ])
    for taking in TakingOrder.allCases {
      func ids(_ scope: TakingScope) async throws -> [Int64] {
        try await order(queue, TakingChoice(order: taking, scope: scope))
      }
      #expect(try await ids(.province("یزد")) == [1, 2])
      #expect(try await ids(.province("تهران")) == [3, 4])
      #expect(try await ids(.province("کرمان")) == [])
      #expect(try await ids(.county("ری")) == [1, 3, 2, 4])
      #expect(try await ids(.endowment("موقوفه 4")) == [4])
      #expect(try await ids(.endowment("موقوفه 3")) == [3])
      #expect(try await ids(.all) == [1, 3, 2, 4])
    }
  }

  @Test func `skipping leads through all that is left, round and round`() async throws {
    let queue = try QueueFixture(QueueFixture.open(3))
    var seen: [Int64] = []
    var hand = try await queue.take()
    for n in 1...7 {
      let id = try #require(hand)
      seen.append(id)
      let state: ReviewState = seen.count > 3 ? .skipped : .inReview
      _ = try await queue.decide(.skip, on: id, from: state, after: Double(n))
      hand = try await queue.take(besides: id, after: Double(n))
    }
    #expect(seen == [1, 2, 3, 1, 2, 3, 1])
  }

  @Test func `a clerk finds the order, the scope and the open address of the last session`()
    async throws
  {
    let queue = try QueueFixture()
    #expect(try await queue.store.choice(of: "سارا") == nil)
    let choice = TakingChoice(order: .oldest, scope: .province("تهران"))
    #expect(try await queue.take(choice) == 1)
    #expect(try await queue.take(choice, besides: 1) == 2)
    try await queue.store.release(session: "سارا")
    try queue.store.close()
    let again = try queue.console()
    #expect(try await again.choice(of: "سارا") == choice)
    let resumed = try await again.take(
      choice, besides: nil, at: Fixture.desk(session: "فردا"), now: now)
    #expect(resumed?.address.id == RecordID(2))
    // In another order the clerk begins at its first.
    let other = try await again.take(
      TakingChoice(), besides: nil, at: Fixture.desk(session: "فردا"), now: now)
    #expect(other?.address.id == RecordID(1))
    #expect(try await again.choice(of: "رضا") == nil)
    try again.close()
  }

  @Test func `the rent of the unit is the value, whichever came first`() throws {
    let queue = try QueueFixture(QueueFixture.open(1))
    let owner = Fixture.endowment(1)
    _ = try queue.store.apply([
      .endowment(Fixture.endowmentRecord(owner.code)),
      .unit(Fixture.unitRecord("A-1", of: owner)), .unit(Fixture.unitRecord("A-2", of: owner)),
      .lease(Fixture.leaseRecord("L-1", unit: "A-1", end: Day(epoch: 30_000), rent: 700)),
      .lease(Fixture.leaseRecord("L-2", unit: "A-2", end: Day(epoch: 30_000), rent: 900)),
    ])
    try queue.store.receive([Fixture.address(2)])
    func values() throws -> [Int] {
      try queue.store.readNow {
        try Int.fetchAll($0, sql: "SELECT value FROM property_address ORDER BY id")
      }
    }
    #expect(try values() == [700, 900])
    try queue.run("UPDATE lease SET rent = 50 WHERE contract_number = 'L-1'")
    #expect(try values() == [50, 900])
    try queue.run("UPDATE property_address SET value = 1")
    try queue.store.load { _ in }
    #expect(try values() == [50, 900])
  }

  @Test func `no taking walks along the queue`() throws {
    // Of a handful SQLite would rather sort them.
    let queue = try QueueFixture(QueueFixture.open(500))
    for scope in [.all, .province("تهران"), .county("ری")] as [TakingScope] {
      for order in TakingOrder.allCases {
        let walk = TakingWalk(
          choice: TakingChoice(order: order, scope: scope), session: "", now: now)
        let seen = Mutex<Set<String>>([])
        try queue.store.readNow { db in
          db.trace { event in
            if case .statement(let statement) = event {
              seen.withLock { _ = $0.insert(statement.expandedSQL) }
            }
          }
          _ = try walk.next(besides: nil, db)
          db.trace(options: [])
          for sql in seen.withLock({ $0 }) where sql.contains("INDEXED BY") {
            let steps = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)")
              .map { $0["detail"] as String }
            #expect(
              !steps.contains { $0.contains("TEMP B-TREE") || $0.contains("SCAN") }, "\(steps)")
          }
        }
        #expect(seen.withLock { $0.count } > 1)
      }
    }
  }
}
