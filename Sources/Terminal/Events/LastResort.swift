private import CNcurses
private import Glibc
private import Synchronization

/// The way out when nobody listens any more: the third request to end, while the first is still
/// unheard, gives the terminal back and ends the process there and then.
///
/// Should the main queue hang, `kill` would otherwise do nothing and `kill -9` would leave the
/// terminal raw. Two are not enough: an impatient operator presses Ctrl-C twice during one long
/// computation.
final class LastResort: Sendable {
  private static let patience = 3
  private let unheard = Mutex(0)

  /// Counts a request; returns only while there is patience left.
  func request(_ signal: Int32) {
    let count = unheard.withLock { count in
      count += 1
      return count
    }
    guard count >= Self.patience else { return }
    nc_guard_give_back()
    _exit(128 + signal)
  }

  /// The main queue has seen what was requested so far.
  func heard() {
    unheard.withLock { $0 = 0 }
  }
}
