private import Synchronization

/// Work of which only the latest is of use: what begins ends what is still under way.
///
/// A search that has become pointless thus never keeps the next one waiting.
final class LatestWork: Sendable {
  private typealias End = @Sendable () -> Void

  private let endOfLast = Mutex<End?>(nil)

  /// Does the work, unless other work is begun in the meantime: then it is cancelled.
  func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
    let task = Task { await work() }
    let before = endOfLast.withLock { end in
      defer { end = { task.cancel() } }
      return end
    }
    before?()
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
