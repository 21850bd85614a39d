package import Persian

/// Why a terminal cannot be drawn upon, or no longer can.
package enum ScreenError: Error, Sendable, Hashable {
  package enum Stream: Sendable, Hashable {
    case input
    case output
  }

  /// A pipe or a file stands where a terminal should.
  case notATerminal(Stream)
  /// The terminal cannot place a cursor, so no screen can be built on it.
  case dumbTerminal(RawText)
  /// `TERM` is empty, or no name a terminal could have; cut to a showable length.
  case unknownTerminal(RawText)
  /// The machine has no terminal database, or one without the entry everybody has.
  case noTerminalDatabase
  /// No locale with UTF-8 exists, not even `C.UTF-8`.
  case noUnicode
  /// The system refused to hand the terminal over; the value is `errno`.
  case refused(Int32)
  /// The terminal went away while it was written to; the value is `errno`.
  case lost(Int32)
}
