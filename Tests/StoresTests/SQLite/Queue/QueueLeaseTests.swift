import Domain
import Foundation
import GRDB
import Patience
import Persian
import Testing

@testable import Stores

@Suite struct `leases of the review queue` {
  let queue: QueueFixture
  let now = QueueFixture.now

  init() throws {
    queue = try QueueFixture()
  }

  @Test func `no two consoles have one address, and each has one`() async throws {
    #expect(try await queue.take(by: "سارا") == 1)
    #expect(try await queue.take(by: "رضا") == 2)
    #expect(try await queue.take(by: "سارا", session: "دوم") == 3)
    #expect(try await queue.take(besides: 1, by: "سارا") == 4)
    // What she had is free again.
    #expect(try await queue.take(by: "مریم") == 1)
  }

  @Test func `deciding what another has in hand is refused with who has it and until when`()
    async throws
  {
    _ = try await queue.take(by: "سارا")
    let until = now.addingTimeInterval(ClerkDesk.usualLease)
    await #expect(throws: SourceError.refused(.held(by: "سارا", until: until))) {
      _ = try await queue.decide(.skip, on: 1, by: "رضا")
    }
    await #expect(throws: SourceError.refused(.held(by: "سارا", until: until))) {
      _ = try await queue.store.take(RecordID(1), at: Fixture.desk("رضا"), now: now)
    }
    #expect(try queue.states() == [4, 4, 4, 4])
    // Nobody's address may be decided, as scripts do.
    _ = try await queue.decide(.askPost, on: 3, by: "رضا")
    _ = try await queue.decide(.askPost, on: 1, by: "سارا")
    #expect(try queue.states() == [7, 4, 7, 4])
  }

  @Test func `a lease ends by its time, without anybody cleaning up`() async throws {
    #expect(try await queue.take(by: "سارا") == 1)
    let end = ClerkDesk.usualLease
    #expect(try await queue.take(by: "رضا", after: end - 1) == 2)
    #expect(try await queue.take(by: "مریم", after: end) == 1)
    await #expect(
      throws: SourceError.refused(
        .held(by: "مریم", until: now.addingTimeInterval(2 * end)))
    ) {
      _ = try await queue.decide(.skip, on: 1, by: "سارا", after: end + 1)
    }
    await #expect(throws: SourceError.self) {
      _ = try await queue.store.renew(
        RecordID(1), at: Fixture.desk(), now: now.addingTimeInterval(end + 1))
    }
  }

  @Test func `renewed it lasts for its whole length again; given back it is free at once`()
    async throws
  {
    _ = try await queue.take(by: "سارا")
    let until = try await queue.store.renew(
      RecordID(1), at: Fixture.desk(), now: now.addingTimeInterval(500))
    #expect(until == now.addingTimeInterval(500 + ClerkDesk.usualLease))
    #expect(try await queue.take(by: "رضا", after: 700) == 2)
    try await queue.store.release(session: "سارا")
    #expect(try await queue.take(by: "مریم", after: 700) == 1)
    // One that ended and that nobody took is taken up again.
    _ = try await queue.store.renew(
      RecordID(2), at: Fixture.desk("رضا"), now: now.addingTimeInterval(9_000))
  }

  @Test func `what is decided is nobody's, and the next is taken in the same step`() async throws {
    _ = try await queue.take(by: "سارا")
    let outcome = try await queue.store.decide(
      DecisionOrder(
        .askPost, on: RecordID(1), expected: .inReview, next: TakingChoice(order: .oldest)),
      at: Fixture.desk(), now: now)
    #expect(outcome.next?.address.id == RecordID(2))
    #expect(outcome.next?.until == now.addingTimeInterval(ClerkDesk.usualLease))
    let leases = try queue.store.readNow {
      try Int64.fetchAll($0, sql: "SELECT address FROM queue_lease")
    }
    #expect(leases == [2])
  }

  @Test func `who only looks takes and decides nothing`() async throws {
    let viewer = Fixture.desk(role: .viewer)
    await #expect(throws: SourceError.refused(.viewer)) {
      _ = try await queue.store.take(TakingChoice(), besides: nil, at: viewer, now: now)
    }
    await #expect(throws: SourceError.refused(.viewer)) {
      _ = try await queue.store.decide(
        DecisionOrder(.skip, on: RecordID(1), expected: .inReview), at: viewer, now: now)
    }
    await #expect(throws: SourceError.refused(.viewer)) {
      _ = try await queue.store.undo(at: viewer, now: now)
    }
    await #expect(throws: SourceError.refused(.viewer)) {
      _ = try await queue.store.redo(at: viewer, now: now)
    }
    let waiting = try await queue.store.waiting(
      TakingChoice(), besides: nil, session: "x", at: now)
    #expect(waiting?.id == RecordID(1))
  }

  @Test func `what is not open is shown and nobody's; what is gone is nothing`() async throws {
    _ = try await queue.decide(.askPost, on: 1)
    let shown = try await queue.store.take(RecordID(1), at: Fixture.desk(), now: now)
    #expect(shown?.address.state == .needsPost && shown?.until == now)
    #expect(try await queue.store.take(RecordID(99), at: Fixture.desk(), now: now) == nil)
    await #expect(throws: SourceError.refused(.forbidden(.skip, from: .needsPost))) {
      _ = try await queue.decide(.skip, on: 1, from: .needsPost)
    }
  }

  /// Six consoles take and decide as fast as they can, each over connections of its own.
  @Test(.timeLimit(.patience))
  func `consoles racing for one queue decide every address exactly once`() async throws {
    let queue = try QueueFixture(QueueFixture.open(240))
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<6 {
        let console = try queue.console()
        group.addTask {
          let desk = Fixture.desk(Fixture.text("منشی \(number)"))
          let choice = TakingChoice(order: .oldest)
          var count = 0
          var hand = try await console.take(choice, besides: nil, at: desk, now: now)
          while let taken = hand {
            let outcome = try await console.decide(
              DecisionOrder(
                .reject(.incomplete), on: taken.address.id, expected: .inReview, next: choice),
              at: desk, now: now)
            count += 1
            hand = outcome.next
          }
          try console.close()
          return count
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts.reduce(0, +) == 240)
    let decided = try queue.store.readNow {
      try Int64.fetchAll($0, sql: "SELECT address FROM decision ORDER BY address")
    }
    #expect(decided == (1...240).map(Int64.init))
    #expect(try queue.store.verifyAudit().holds)
  }
}
