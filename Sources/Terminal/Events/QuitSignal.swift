private import Glibc

/// The signal of Ctrl-\.
package enum QuitSignal {
  /// Takes it back from Swift's backtraces, which would ask at the terminal whether to debug: that is
  /// a shell for whoever was never meant to have one.
  ///
  /// To be called before anything else. Who sets `SWIFT_BACKTRACE` wants the question.
  package static func reclaim() {
    if getenv("SWIFT_BACKTRACE") == nil { signal(SIGQUIT, SIG_DFL) }
  }
}
