import Synchronization

/// The one queue into the interface: any task posts, one reader takes everything that is pending.
///
/// Taking all at once is what lets the runtime handle every waiting key before it paints once.
package final class Mailbox<Message: Sendable>: Sendable {
  private let pending = Mutex<[Message]>([])
  private let wakeUps: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  package init() {
    (wakeUps, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  package func post(_ message: Message) {
    pending.withLock { $0.append(message) }
    signal.yield()
  }

  /// Ends the reader once it has taken what is pending.
  package func close() {
    signal.finish()
  }

  /// Batches of everything posted since the last batch, never empty.
  package var batches: some AsyncSequence<[Message], Never> {
    wakeUps.compactMap { [self] _ in
      let batch = pending.withLock { messages in
        defer { messages.removeAll(keepingCapacity: true) }
        return messages
      }
      return batch.isEmpty ? nil : batch
    }
  }
}
