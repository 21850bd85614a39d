private import Synchronization

/// A bell that wakes a sleeper before its time; rung twice before it is answered, it wakes once.
///
/// One task waits at a time.
final class Doorbell: Sendable {
  private struct State {
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring() {
    let waiter = state.withLock { state in
      state.isRung = true
      return state.waiter.take()
    }
    waiter?.resume()
  }

  /// Silences the bell and tells whether it had rung.
  @discardableResult
  func answer() -> Bool {
    state.withLock { state in
      defer { state.isRung = false }
      return state.isRung
    }
  }

  /// Waits until the bell has rung or the task is cancelled; the bell stays rung until answered.
  func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // Cancellation is looked at under the lock: whoever cancels later finds the waiter there.
        let isOver = state.withLock { state in
          guard !state.isRung, !Task.isCancelled else { return true }
          state.waiter = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiter.take() }?.resume()
    }
  }

  /// Waits until the bell has rung, the time is up or the task is cancelled.
  func wait(atMost duration: Duration, on clock: any Clock<Duration>) async {
    await withTaskGroup { group in
      group.addTask { _ = try? await clock.sleep(for: duration) }
      group.addTask { await self.wait() }
      await group.next()
      group.cancelAll()
    }
  }
}
