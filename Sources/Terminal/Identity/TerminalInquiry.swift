private import CNcurses
private import Glibc

/// Asks the terminal who it is without taking its screen.
package enum TerminalInquiry {
  /// What a session on this terminal would decide.
  ///
  /// Silent where the descriptors are no terminal, and where something has been typed ahead, for
  /// that belongs to whoever reads next.
  package static func verdict(
    environment: [String: String], preference: BidiPreference = .automatic,
    input: Int32 = 0, output: Int32 = 1
  ) -> TerminalVerdict {
    let term = environment["TERM"] ?? ""
    let silent = TerminalVerdict(term: term, preference: preference)
    var modes = termios()
    guard !term.hasPrefix("linux"), isForeground(input), nc_bytes_readable(input) == 0,
      tcgetattr(input, &modes) == 0
    else { return silent }
    var quiet = modes.forConsole.unstoppable
    // What is written meanwhile by others still wants its carriage returns.
    quiet.c_oflag = modes.c_oflag
    guard nc_guard_arm(input, &modes, "", 0) == 0 else { return silent }
    defer { nc_guard_remove() }
    guard tcsetattr(input, TCSANOW, &quiet) == 0 else { return silent }
    var interrogation = Interrogation(
      line: TtyLine(input: input, output: output), environment: environment)
    let finding = interrogation.run()
    finding.passage?.close()
    // An answer that is still to come would be typed into the shell; what has come by now is not.
    let isSilent = finding.answers.primary == nil
    tcsetattr(input, isSilent ? TCSAFLUSH : TCSANOW, &modes)
    return TerminalVerdict(finding, term: term, preference: preference)
  }

  /// From the background, setting modes would stop the process.
  private static func isForeground(_ input: Int32) -> Bool {
    isatty(input) == 1 && tcgetpgrp(input) == getpgrp()
  }
}
