import Domain
import Foundation
import Synchronization

/// A source that gives the answers it was told to, and remembers when it was asked.
final class ScriptedSource: ChangeFeed, Sendable {
  private struct State {
    var answer: Result<Int, SourceError> = .success(0)
    var token: Result<Int64, SourceError> = .success(0)
    var reads: [Date] = []
    var tokensAsked = 0
    var isHeld = false
    var held: [CheckedContinuation<Void, Never>] = []
    var observers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  var reads: [Date] { state.withLock { $0.reads } }
  var tokensAsked: Int { state.withLock { $0.tokensAsked } }

  func answer(_ answer: Result<Int, SourceError>) {
    state.withLock { $0.answer = answer }
  }

  func token(_ token: Result<Int64, SourceError>) {
    state.withLock { $0.token = token }
  }

  /// Lets further reads hang until `release`.
  func hold() {
    state.withLock { $0.isHeld = true }
  }

  func release() {
    let held = state.withLock { state in
      state.isHeld = false
      defer { state.held = [] }
      return state.held
    }
    for continuation in held { continuation.resume() }
  }

  /// Waits until so many reads have begun, or the test's time is up.
  func begun(_ count: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReached = state.withLock { state in
          guard state.reads.count < count, !Task.isCancelled else { return true }
          state.observers.append((count, continuation))
          return false
        }
        if isReached { continuation.resume() }
      }
    } onCancel: {
      let observers = state.withLock { state in
        defer { state.observers = [] }
        return state.observers
      }
      for observer in observers { observer.continuation.resume() }
    }
  }

  func changeToken() async throws(SourceError) -> Int64 {
    try state.withLock { state in
      state.tokensAsked += 1
      return state.token
    }.get()
  }

  @concurrent
  func read(at now: Date) async throws(SourceError) -> Int {
    let reached = state.withLock { state in
      state.reads.append(now)
      let count = state.reads.count
      defer { state.observers.removeAll { $0.count <= count } }
      return state.observers.filter { $0.count <= count }
    }
    for observer in reached { observer.continuation.resume() }
    await pass()
    return try state.withLock { $0.answer }.get()
  }

  private func pass() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.isHeld else { return true }
        state.held.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }
}
