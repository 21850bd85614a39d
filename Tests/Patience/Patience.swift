package import Testing

/// How long tests wait for what must happen before they say that it never does.
///
/// It tells a program that hangs from one that is slow, and nothing of how fast the program is: two
/// thousand tests share the cores with each other and with whatever else runs on the machine. Speed is
/// measured by the benchmarks.
package enum Patience {
  package static let seconds = 600

  /// The moment at which it ends, for whoever begins to wait now.
  package static var end: ContinuousClock.Instant { .now + .seconds(seconds) }

  /// Asks again and again until it is so, and says whether it ever was.
  @discardableResult
  nonisolated(nonsending)
    package static func wait(
      every pause: Duration = .milliseconds(50), until isSo: () async throws -> Bool
    ) async throws -> Bool
  {
    let end = end
    while ContinuousClock.now < end {
      if try await isSo() { return true }
      try await Task.sleep(for: pause)
    }
    return false
  }
}

extension TimeLimitTrait.Duration {
  /// A test that takes longer hangs.
  package static var patience: Self { .minutes(Patience.seconds / 60) }
}
