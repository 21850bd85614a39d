import Foundation
import Synchronization

/// A clock that moves only when told to; its sleepers wake as it passes their time.
final class ManualClock: Clock, Sendable {
  struct Instant: InstantProtocol {
    /// Time since the clock was made.
    var offset: Duration = .zero

    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let deadline: Duration
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct Observer {
    let count: Int
    let continuation: CheckedContinuation<[Duration], Never>
  }

  private struct State {
    var now: Duration = .zero
    var nextID = 0
    var sleepers: [Int: Sleeper] = [:]
    var observers: [Observer] = []

    var deadlines: [Duration] { sleepers.values.map(\.deadline).sorted() }

    mutating func satisfied() -> [Observer] {
      let count = sleepers.count
      defer { observers.removeAll { $0.count == count } }
      return observers.filter { $0.count == count }
    }
  }

  private let state = Mutex(State())

  var now: Instant { Instant(offset: state.withLock { $0.now }) }
  var minimumResolution: Duration { .zero }

  /// The wall's time: the epoch plus what has passed.
  var date: Date { Date(timeIntervalSince1970: now.offset / .seconds(1)) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let sleeper = Sleeper(deadline: deadline.offset, continuation: continuation)
        let (isOver, observers, deadlines) = state.withLock { state in
          guard !Task.isCancelled, deadline.offset > state.now else {
            return (true, [Observer](), [Duration]())
          }
          state.sleepers[id] = sleeper
          return (false, state.satisfied(), state.deadlines)
        }
        if isOver {
          continuation.resume(with: Task.isCancelled ? .failure(CancellationError()) : .success(()))
        }
        for observer in observers { observer.continuation.resume(returning: deadlines) }
      }
    } onCancel: {
      let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Moves the clock and wakes every sleeper whose time has come, in the order of their times.
  func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now += duration
      let due = state.sleepers.filter { $0.value.deadline <= state.now }
      for id in due.keys { state.sleepers[id] = nil }
      return due.values.sorted { $0.deadline < $1.deadline }
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  /// Waits until exactly this many sleep, and gives when they will wake, the soonest first.
  ///
  /// A test that waits in vain is cancelled by its time limit and gets an empty list.
  func sleepers(_ count: Int) async -> [Duration] {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let deadlines: [Duration]? = state.withLock { state in
          guard state.sleepers.count != count else { return state.deadlines }
          guard !Task.isCancelled else { return [] }
          state.observers.append(Observer(count: count, continuation: continuation))
          return nil
        }
        if let deadlines { continuation.resume(returning: deadlines) }
      }
    } onCancel: {
      let observers = state.withLock { state in
        defer { state.observers = [] }
        return state.observers
      }
      for observer in observers { observer.continuation.resume(returning: []) }
    }
  }
}
