import Domain
import Foundation
import Monitoring

/// A poller on a manual clock with a scripted source, every two seconds and without jitter.
struct Rig {
  let clock = ManualClock()
  let source = ScriptedSource()
  let poller: Poller<Int>
  /// Takes what the poller shows, in order.
  let shown: Shown

  /// The viewer's end of the poller's stream.
  @MainActor final class Shown {
    private var iterator: AsyncStream<Reading<Int>>.AsyncIterator

    init(_ stream: AsyncStream<Reading<Int>>) {
      iterator = stream.makeAsyncIterator()
    }

    /// The next reading shown; nil where the poller has ended.
    func next() async -> Reading<Int>? {
      var taken = iterator
      defer { iterator = taken }
      return await taken.next(isolation: #isolation)
    }
  }

  @MainActor
  init(
    schedule: Schedule = Schedule(every: .seconds(2), jitter: 0),
    backoff: Backoff = Backoff(jitter: 0), rereads: Duration = .seconds(300),
    hasChanges: Bool = false
  ) {
    let (clock, source) = (clock, source)
    poller = Poller(
      name: .registry, schedule: schedule, backoff: backoff, rereads: rereads, clock: clock,
      wallClock: { clock.date }, generator: SplitMix(seed: 1),
      changes: hasChanges ? source : nil,
      read: { now throws(SourceError) in try await source.read(at: now) })
    shown = Shown(poller.readings)
  }

  /// Runs the poller while the story is told, then cancels it.
  @MainActor
  func run(_ story: @MainActor () async throws -> Void) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { await poller.run() }
      defer {
        source.release()
        group.cancelAll()
      }
      try await story()
    }
  }

  /// Moves the clock and waits until this many sleep again: the poll, and the watch once it has a value.
  func advance(by duration: Duration, until sleepers: Int = 2) async -> [Duration] {
    clock.advance(by: duration)
    return await clock.sleepers(sleepers)
  }
}
