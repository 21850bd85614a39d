private import Dispatch
private import Glibc

/// Signals of the process, delivered on the main queue.
///
/// They are received on a queue of their own, where requests to end are counted by ``LastResort``.
/// Dispatch installs handlers of its own; `signal(…, SIG_IGN)` after that would silently undo it
/// (measured), so nobody here ever calls `signal` for one of these.
@MainActor
final class SignalSources {
  private static let requestsToEnd: Set = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  private var sources: [any DispatchSourceSignal] = []
  private var listeningCount = 0

  /// True once Dispatch has put all its handlers in, which it does some time after it is told to.
  var isListening: Bool { listeningCount == sources.count }

  /// Watches at once and until `cancel`.
  init(_ signals: [Int32], handler: @escaping @MainActor @Sendable (Int32) -> Void) {
    let queue = DispatchQueue(label: "signals")
    let lastResort = LastResort()
    for signal in signals {
      let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
      let isRequestToEnd = Self.requestsToEnd.contains(signal)
      // Sendable, for a closure made here would otherwise belong to the main actor.
      source.setEventHandler { @Sendable in
        if isRequestToEnd { lastResort.request(signal) }
        DispatchQueue.main.async {
          lastResort.heard()
          MainActor.assumeIsolated { handler(signal) }
        }
      }
      source.setRegistrationHandler { @Sendable [weak self] in
        DispatchQueue.main.async { MainActor.assumeIsolated { self?.listeningCount += 1 } }
      }
      source.resume()
      sources.append(source)
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
    sources = []
  }
}
