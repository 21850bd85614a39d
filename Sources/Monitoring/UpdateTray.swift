private import Synchronization

/// News of which only the newest of each kind is of use.
package protocol TrayUpdate: Sendable {
  associatedtype Slot: Hashable

  /// The same for news that make each other old.
  var slot: Slot { get }
}

/// The updates that wait to be taken: at most one of each source, the newest.
///
/// A viewer that is slow therefore finds what is true now, never a queue of what was.
final class UpdateTray<Update: TrayUpdate>: Sendable {
  private struct State {
    var waiting: [Update] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let posted = Doorbell()

  func post(_ update: Update) {
    state.withLock { state in
      if let place = state.waiting.firstIndex(where: { $0.slot == update.slot }) {
        state.waiting[place] = update
      } else {
        state.waiting.append(update)
      }
    }
    posted.ring()
  }

  /// Lets the viewer take what is left and then end.
  func close() {
    state.withLock { $0.isClosed = true }
    posted.ring()
  }

  /// The next update, by the order in which sources first posted; nil at the end.
  func next() async -> Update? {
    while !Task.isCancelled {
      posted.answer()
      let (update, isClosed) = state.withLock { state in
        (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isClosed)
      }
      if update != nil || isClosed { return update }
      await posted.wait()
    }
    return nil
  }
}
