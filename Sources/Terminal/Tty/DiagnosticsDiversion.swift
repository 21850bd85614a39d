private import Glibc

/// Standard error led into a file while the screen is taken, so that a stray line of a library
/// cannot tear it.
///
/// Where standard error is no terminal it was led somewhere on purpose and stays there.
struct DiagnosticsDiversion {
  private let original: Int32

  /// Diverts at once; nil when there is nothing to divert.
  init?(to log: Int32, descriptor: Int32 = STDERR_FILENO) {
    guard isatty(descriptor) == 1 else { return nil }
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard copy >= 0 else { return nil }
    guard dup2(log, descriptor) >= 0 else {
      close(copy)
      return nil
    }
    original = copy
    self.descriptor = descriptor
  }

  private let descriptor: Int32

  func end() {
    dup2(original, descriptor)
    close(original)
  }
}
