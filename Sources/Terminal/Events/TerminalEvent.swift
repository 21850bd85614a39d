package import Canvas

/// Something the terminal, or the system around it, wants the console to know.
package enum TerminalEvent: Sendable, Hashable {
  /// All keys that were waiting, so that one paint can answer them all.
  case keys([Key])
  case resized(Size)
  /// The screen is ours again after a stop: paint everything.
  case resumed(Size)
  /// A slow terminal has caught up: what was not painted meanwhile may be painted now.
  case drained
  case terminate(TerminationSignal)
  /// Nobody is at the other end any more.
  case hangUp
}

/// A signal that asks for an orderly end.
package enum TerminationSignal: Int32, Sendable, Hashable, CaseIterable {
  case interrupt = 2
  case quit = 3
  case terminate = 15

  /// What a shell expects of a program ended by the signal.
  package var exitCode: Int32 { 128 + rawValue }
}
