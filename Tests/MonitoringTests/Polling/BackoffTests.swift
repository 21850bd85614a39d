import Monitoring
import Testing

struct BackoffTests {
  @Test func `doubles up to the cap`() {
    let backoff = Backoff(initial: .seconds(1), factor: 2, cap: .seconds(60), jitter: 0)
    var generator = SplitMix(seed: 1)
    let waits = (1...9).map { backoff.delay(after: $0, using: &generator) }
    #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 60].map { Duration.seconds($0) })
  }

  @Test func `years of failures neither overflow nor take long`() {
    var generator = SplitMix(seed: 1)
    let backoff = Backoff(jitter: 0)
    #expect(backoff.delay(after: .max, using: &generator) == .seconds(60))
    #expect(Backoff(factor: 1, jitter: 0).delay(after: .max, using: &generator) == .seconds(1))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `jitter stays within its share and under the cap`(seed: UInt64) {
    let plain = Backoff(jitter: 0)
    let spread = Backoff(jitter: 0.25)
    var generator = SplitMix(seed: seed)
    for failures in 1...12 {
      let middle = plain.delay(after: failures, using: &generator)
      let wait = spread.delay(after: failures, using: &generator)
      #expect(wait >= middle * 0.75 && wait <= min(middle * 1.25, .seconds(60)))
    }
  }

  @Test func `the same seed gives the same waits`() {
    let waits = (0..<2).map { _ in
      var generator = SplitMix(seed: 42)
      return (1...8).map { Backoff().delay(after: $0, using: &generator) }
    }
    #expect(waits[0] == waits[1])
    #expect(Set(waits[0]).count == 8)
  }

  @Test func `nonsense settings are brought into range`() {
    var generator = SplitMix(seed: 1)
    let backoff = Backoff(initial: .zero, factor: -3, cap: .seconds(-1), jitter: 7)
    for failures in 0...5 {
      let wait = backoff.delay(after: failures, using: &generator)
      #expect(wait >= .zero && wait <= backoff.cap)
    }
    let schedule = Schedule(every: .seconds(-1), jitter: -1)
    #expect(schedule.delay(using: &generator) == .milliseconds(1))
  }
}
