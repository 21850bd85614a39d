import Domain
import Foundation
import Persian
private import Synchronization

/// Asks one server over lines that stay open; what waits, waits on threads of its own.
final class HTTPClient: Sendable {
  private let server: MetricServer
  private let idle = Mutex<[CurlLine]>([])

  /// Lines kept open while nobody asks anything.
  private static let kept = 4

  init(_ server: MetricServer) {
    self.server = server
  }

  /// Asks, and reads the answer (its status and its body) on the thread that waited for it.
  ///
  /// A task that is cancelled gets its fault at once; the thread ends within a second.
  func send<Value: Sendable>(
    _ request: HTTPRequest,
    read: @escaping @Sendable (Int, UnsafeRawBufferPointer) throws(RemoteFault) -> Value
  ) async throws(RemoteFault) -> Value {
    let transfer = Transfer(limit: server.limits.bytes)
    let call = PendingCall<Result<Value, RemoteFault>>()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard call.begin(continuation) else { return }
        Thread.detachNewThread { call.finish(self.ask(request, transfer, read)) }
      }
    } onCancel: {
      transfer.cancel()
      call.finish(.failure(.unreachable(detail: "cancelled")))
    }
    return try result.get()
  }

  private func lineAtHand() throws(RemoteFault) -> CurlLine {
    if let line = idle.withLock({ $0.popLast() }) { return line }
    return try CurlLine()
  }

  private func ask<Value: Sendable>(
    _ request: HTTPRequest, _ transfer: Transfer,
    _ read: (Int, UnsafeRawBufferPointer) throws(RemoteFault) -> Value
  ) -> Result<Value, RemoteFault> {
    do throws(RemoteFault) {
      let secret = try server.credentials.secret()
      let line = try lineAtHand()
      let status = try line.fetch(request, from: server, sending: secret, transfer)
      idle.withLock { if $0.count < Self.kept { $0.append(line) } }
      return .success(try transfer.read { body throws(RemoteFault) in try read(status, body) })
    } catch {
      return .failure(error)
    }
  }
}

/// A continuation that the first of two resumes: the thread that works, or whoever cancels.
private final class PendingCall<Value: Sendable>: Sendable {
  private enum State {
    case new
    case waiting(CheckedContinuation<Value, Never>)
    case over(Value?)
  }

  private let state = Mutex(State.new)

  /// Takes the continuation; false where the call is over before it began, and then resumes it.
  func begin(_ continuation: CheckedContinuation<Value, Never>) -> Bool {
    let early = state.withLock { state -> Value? in
      if case .over(let value) = state { return value }
      state = .waiting(continuation)
      return nil
    }
    guard let early else { return true }
    continuation.resume(returning: early)
    return false
  }

  func finish(_ value: Value) {
    let waiter = state.withLock { state -> CheckedContinuation<Value, Never>? in
      switch state {
      case .new:
        state = .over(value)
        return nil
      case .waiting(let continuation):
        state = .over(nil)
        return continuation
      case .over:
        return nil
      }
    }
    waiter?.resume(returning: value)
  }
}

extension MetricServer.Credentials {
  /// The secret as it is now; nil where none is needed.
  fileprivate func secret() throws(RemoteFault) -> Secret? {
    switch self {
    case .none: nil
    case .basic(_, let place), .bearer(let place): try place.secret()
    }
  }
}
