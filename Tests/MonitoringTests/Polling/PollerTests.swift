import Domain
import Foundation
import Monitoring
import Patience
import Testing

@MainActor
@Suite(.timeLimit(.patience))
struct PollerTests {
  @Test func `reads at once and then at every interval`() async throws {
    let rig = Rig()
    try await rig.run {
      #expect(await rig.clock.sleepers(2).first == .seconds(2))
      for beat in 2...5 {
        rig.source.answer(.success(beat))
        #expect(await rig.advance(by: .seconds(2)).contains(.seconds(2 * beat)))
      }
    }
    #expect(rig.source.reads.map(\.timeIntervalSince1970) == [0, 2, 4, 6, 8])
  }

  @Test func `the wait stays within the jitter and is not always the same`() async throws {
    let rig = Rig(schedule: Schedule(every: .seconds(10), jitter: 0.2))
    try await rig.run {
      // From one wake to the next, whether it is the poll's or the watch's.
      while rig.source.reads.count < 50 {
        let wake = try #require(await rig.clock.sleepers(2).first)
        rig.clock.advance(by: wake - rig.clock.now.offset)
      }
    }
    let reads = rig.source.reads
    let waits = zip(reads.dropFirst(), reads).map { $0.timeIntervalSince($1) }
    #expect(waits.allSatisfy { (7.999...12.001).contains($0) })
    #expect(Set(waits).count > 40)
  }

  @Test func `keeps the last good value through failures and backs off`() async throws {
    let rig = Rig()
    try await rig.run {
      rig.source.answer(.success(7))
      #expect(await rig.shown.next()?.value == 7)
      _ = await rig.clock.sleepers(2)

      rig.source.answer(.failure(.locked))
      // 2 s to the first failing look, then 1, 2, 4, 8 s apart; meanwhile the reading turns late.
      var wakes = [await rig.advance(by: .seconds(2))[0]]
      let failed = try #require(await rig.shown.next())
      #expect(failed.value == 7)
      #expect(failed.error == .locked)
      #expect(failed.failures == 1)
      #expect(failed.asOf == Date(timeIntervalSince1970: 0))
      #expect(failed.lastAttempt == Date(timeIntervalSince1970: 2))
      for wait in [1, 2, 4] {
        wakes.append(try #require(await rig.nextPoll(after: .seconds(wait))))
      }
      #expect(wakes == [.seconds(3), .seconds(5), .seconds(9), .seconds(17)])
    }
  }

  @Test func `a good look ends the back-off and clears the error`() async throws {
    let rig = Rig()
    try await rig.run {
      rig.source.answer(.failure(.locked))
      #expect(await rig.clock.sleepers(1) == [.seconds(1)])
      #expect(await rig.shown.next()?.value == nil)
      #expect(await rig.advance(by: .seconds(1), until: 1) == [.seconds(3)])
      #expect(await rig.shown.next()?.failures == 2)

      rig.source.answer(.success(1))
      // Back to the schedule, and the watch has a value to watch.
      #expect(await rig.advance(by: .seconds(2)).first == .seconds(5))
      let reading = try #require(await rig.shown.next())
      #expect(reading.value == 1)
      #expect(reading.error == nil)
      #expect(reading.failures == 0)

      rig.source.answer(.failure(.locked))
      #expect(await rig.advance(by: .seconds(2)).first == .seconds(6))
    }
  }

  @Test func `tells of lateness and staleness while a read hangs`() async throws {
    let rig = Rig()
    try await rig.run {
      #expect(await rig.shown.next()?.freshness(at: rig.clock.date) == .fresh)
      _ = await rig.clock.sleepers(2)
      rig.source.hold()
      rig.clock.advance(by: .seconds(2))
      await rig.source.begun(2)
      #expect(await rig.clock.sleepers(1) == [.milliseconds(4_001)])

      let turn = await rig.advance(by: .milliseconds(2_001), until: 1)[0]
      #expect((.seconds(20) ... .milliseconds(20_002)).contains(turn))
      #expect(await rig.shown.next()?.freshness(at: rig.clock.date) == .late)
      _ = await rig.advance(by: .seconds(17), until: 0)
      #expect(await rig.shown.next()?.freshness(at: rig.clock.date) == .stale)

      rig.source.release()
      _ = await rig.clock.sleepers(2)
      // The value is as of when it was asked for, not of when it came.
      #expect(await rig.shown.next()?.asOf == Date(timeIntervalSince1970: 2))
    }
  }

  @Test func `a cancelled poller ends and ends its stream`() async throws {
    let rig = Rig()
    try await rig.run { _ = await rig.clock.sleepers(2) }
    #expect(await rig.clock.sleepers(0).isEmpty)
    #expect(await rig.shown.next()?.value == 0)
    #expect(await rig.shown.next() == nil)
  }
}

extension Rig {
  /// Moves the clock by a wait of the back-off and gives when the poll wakes next.
  fileprivate func nextPoll(after wait: Duration) async -> Duration? {
    let before = source.reads.count
    clock.advance(by: wait)
    await source.begun(before + 1)
    // The watch wakes at 4.001 s and 20.001 s, never at a whole second.
    return await clock.sleepers(2).first { $0.components.attoseconds == 0 }
  }
}
