package import Domain
package import Foundation
private import Synchronization

/// Asks one source again and again and keeps its last good value.
///
/// Where a change feed is given it is asked first, for almost nothing; while it says "unchanged" the
/// value is still true and only its age is renewed.
package actor Poller<Value: Sendable & Equatable> {
  /// Reads the source as of a moment; off the poller, so that a read that blocks delays nothing else.
  package typealias Read = @concurrent @Sendable (Date) async throws(SourceError) -> Value

  /// Nil where the console has no name of its own for the source.
  package nonisolated let name: SourceName?
  /// What the source shows before its first answer.
  package nonisolated let unread: Reading<Value>
  /// The latest reading whenever something visible changed; for one reader, ends with `run`.
  package nonisolated let readings: AsyncStream<Reading<Value>>

  private let backoff: Backoff
  private let rereads: Duration
  private let clock: any Clock<Duration>
  private let wallClock: @Sendable () -> Date
  private let changes: (any ChangeFeed)?
  private let read: Read
  private let showing: AsyncStream<Reading<Value>>.Continuation
  /// Somebody wants an answer now.
  private nonisolated let asked = Doorbell()
  /// Somebody looks at what the source says; while nobody does it is not asked.
  private nonisolated let isWatched: Atomic<Bool>
  /// The reading became fresh again, so that the watch has something to wait for.
  private nonisolated let freshened = Doorbell()

  private var generator: any RandomNumberGenerator & Sendable
  private var reading: Reading<Value>
  private var shown: Shown<Value>
  private var lastToken: Int64?
  private var lastRead: Date?

  /// A poller at rest; `rereads` is the age at which a value is read anew even if nothing changed,
  /// because figures such as "this hour" and "within 90 days" move with the clock.
  package init(
    name: SourceName? = nil, schedule: Schedule, backoff: Backoff = Backoff(),
    rereads: Duration = .seconds(300), clock: any Clock<Duration>,
    wallClock: @escaping @Sendable () -> Date,
    generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    changes: (any ChangeFeed)? = nil, isWatched: Bool = true, read: @escaping Read
  ) {
    self.name = name
    self.unread = Reading(unread: schedule)
    (self.readings, self.showing) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    self.backoff = backoff
    self.rereads = rereads
    self.clock = clock
    self.wallClock = wallClock
    self.changes = changes
    self.read = read
    self.generator = generator
    self.reading = unread
    self.shown = Shown(unread)
    self.isWatched = Atomic(isWatched)
  }

  /// Polls until cancelled; to be run once.
  package func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await self.poll() }
      group.addTask { await self.watch() }
    }
    showing.finish()
  }

  /// What the source says at this moment, for whoever does not let the poller run.
  package nonisolated func read(at now: Date) async -> Reading<Value> {
    var reading = unread
    do throws(SourceError) {
      reading.succeed(with: try await read(now), at: now)
    } catch {
      reading.fail(with: error, at: now)
    }
    return reading
  }

  /// Asks for a look at once, whatever the change feed says; many requests before it are one.
  package nonisolated func refresh() {
    asked.ring()
  }

  /// Says whether anybody looks; whoever begins to gets an answer at once, or the one just given.
  package nonisolated func setWatched(_ isWatched: Bool) {
    if self.isWatched.exchange(isWatched, ordering: .sequentiallyConsistent) != isWatched {
      asked.ring()
    }
  }

  private func poll() async {
    while !Task.isCancelled {
      guard isWatched.load(ordering: .sequentiallyConsistent) else {
        await sleep()
        continue
      }
      await look()
      let wait =
        reading.failures == 0
        ? reading.schedule.delay(using: &generator)
        : backoff.delay(after: reading.failures, using: &generator)
      await asked.wait(atMost: wait, on: clock)
    }
  }

  /// Waits until somebody looks again, and until what was read last is no longer new.
  private func sleep() async {
    asked.answer()
    if !isWatched.load(ordering: .sequentiallyConsistent) { await asked.wait() }
    guard isWatched.load(ordering: .sequentiallyConsistent) else { return }
    asked.answer()
    guard reading.failures == 0, let age = reading.age(at: wallClock()) else { return }
    let left = reading.schedule.every - .seconds(age)
    if left > .zero { await asked.wait(atMost: left, on: clock) }
  }

  /// Tells the viewer when a reading grows old without any answer, such as while a read hangs.
  private func watch() async {
    while !Task.isCancelled {
      freshened.answer()
      let now = wallClock()
      show(at: now)
      if let wait = reading.timeToNextTurn(at: now) {
        await freshened.wait(atMost: wait, on: clock)
      } else {
        await freshened.wait()
      }
    }
  }

  /// Looks at the source once.
  private func look() async {
    let isAsked = asked.answer()
    let now = wallClock()
    do throws(SourceError) {
      // The token is taken before the read: a change in between is seen at the next look.
      let token = try await changes?.changeToken()
      if !isAsked, isStillTrue(token, at: now) {
        reading.renew(at: now)
      } else {
        let value = try await read(now)
        reading.succeed(with: value, at: now)
        lastToken = token
        lastRead = now
      }
      // The watch waits for a later turn than the one that is next now, or for none.
      if !shown.isFresh { freshened.ring() }
    } catch {
      // A read that was cancelled says nothing about its source.
      guard !Task.isCancelled else { return }
      reading.fail(with: error, at: now)
    }
    show(at: wallClock())
  }

  private func isStillTrue(_ token: Int64?, at now: Date) -> Bool {
    guard let token, token == lastToken, let lastRead else { return false }
    return (0..<rereads.inSeconds).contains(now.timeIntervalSince(lastRead))
  }

  private func show(at now: Date) {
    guard shown.differs(from: reading, at: now) else { return }
    shown = Shown(reading, at: now)
    showing.yield(reading)
  }
}
