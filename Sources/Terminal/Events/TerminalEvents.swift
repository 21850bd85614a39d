private import CNcurses
import Canvas
package import Dispatch
private import Glibc

/// Everything the terminal tells the console, as one stream.
///
/// Stopping and continuing are done here, before anybody is told: the glass must be given back
/// before the process stops, and whoever consumes the stream is not running then.
@MainActor
package final class TerminalEvents {
  package let stream: AsyncStream<TerminalEvent>

  private let screen: NcursesScreen
  private let continuation: AsyncStream<TerminalEvent>.Continuation
  private var signals: SignalSources?
  private var keys: KeyReader?
  // Set while the SIGCONT that ended our own stop may still arrive.
  private var isFreshlyResumed = false

  /// Listens at once.
  ///
  /// The escape delay is how long a lone ESC waits to become a longer key.
  package init(screen: NcursesScreen, escapeDelay: DispatchTimeInterval = .milliseconds(25)) {
    self.screen = screen
    (stream, continuation) = AsyncStream.makeStream()
    keys = KeyReader(
      wire: screen.wire, sequences: screen.sequences, escapeDelay: escapeDelay
    ) { [weak self] in self?.received($0) }
    signals = SignalSources(
      [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]
    ) { [weak self] in self?.received(signal: $0) }
    screen.whenDrained = { [weak self] in self?.send(.drained) }
    keys?.take(early: screen.takeEarlyKeys())
  }

  var isListeningToSignals: Bool { signals?.isListening ?? false }

  /// Stops listening and ends the stream.
  ///
  /// To be called before the screen is closed.
  package func cancel() {
    signals?.cancel()
    signals = nil
    keys?.cancel()
    keys = nil
    screen.whenDrained = nil
    continuation.finish()
  }

  private func send(_ event: TerminalEvent) {
    continuation.yield(event)
  }

  private func received(_ caught: KeyReader.Catch) {
    if !caught.keys.isEmpty { send(.keys(caught.keys.map(placed))) }
    if caught.answers > 0 { screen.acknowledge(caught.answers) }
    if caught.isAtEnd { send(.hangUp) }
  }

  /// A click where it was seen, which is not where every terminal says it was.
  private func placed(_ key: Key) -> Key {
    if case .mouse(let event) = key { .mouse(screen.placeSeen(event)) } else { key }
  }

  private func received(signal: Int32) {
    switch signal {
    case SIGWINCH:
      if screen.isTaken, screen.wire.size != screen.size { send(.resized(screen.fit())) }
    case SIGHUP: send(.hangUp)
    case SIGTSTP: stop()
    case SIGCONT: continued()
    default: TerminationSignal(rawValue: signal).map { send(.terminate($0)) }
    }
  }

  private func stop() {
    // The leader of a session has no shell below it that could continue it.
    guard getsid(0) != getpid() else { return }
    screen.giveBack()
    nc_stop_here()
    isFreshlyResumed = resume()
    guard isFreshlyResumed else { return }
    DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(500)) { [weak self] in
      MainActor.assumeIsolated { self?.isFreshlyResumed = false }
    }
  }

  /// After `fg` the screen is ours again; after `bg` it belongs to the shell, and another SIGCONT
  /// will come with the next `fg`.
  private func continued() {
    guard !isFreshlyResumed else {
      isFreshlyResumed = false
      return
    }
    // Stopped from outside by SIGSTOP there was no farewell; the shell has used the glass since.
    if screen.isTaken, screen.wire.isForeground { screen.giveBack() }
    _ = resume()
  }

  private func resume() -> Bool {
    guard screen.wire.isForeground else { return false }
    guard (try? screen.take()) != nil else {
      send(.hangUp)
      return false
    }
    send(.resumed(screen.fit()))
    return true
  }
}
