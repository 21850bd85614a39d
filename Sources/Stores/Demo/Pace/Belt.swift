import Dispatch
import Synchronization

/// A short belt of batches between one maker and one reader; each waits for the other.
final class Belt<Element: Sendable>: Sendable {
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)
  private let state = Mutex(State())

  private struct State: Sendable {
    var batches: [[Element]] = []
    var isAbandoned = false
  }

  /// Batches on the belt at once.
  private static var length: Int { 4 }

  init() {
    // Raised rather than begun with: a semaphore may not end below the value it began with.
    for _ in 0..<Self.length { room.signal() }
  }

  /// Waits for room and puts a batch down; false where nobody will take it.
  func put(_ batch: [Element]) -> Bool {
    room.wait()
    let isTaken = state.withLock { state in
      if !state.isAbandoned { state.batches.append(batch) }
      return !state.isAbandoned
    }
    ready.signal()
    return isTaken
  }

  /// Waits for the next batch.
  func take() -> [Element] {
    ready.wait()
    let batch = state.withLock { $0.batches.removeFirst() }
    room.signal()
    return batch
  }

  /// Lets a waiting maker go on, to find that its work is not wanted.
  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.batches = []
    }
    room.signal()
  }
}
