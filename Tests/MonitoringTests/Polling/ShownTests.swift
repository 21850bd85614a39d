import Domain
import Foundation
import Testing

@testable import Monitoring

struct ShownTests {
  private let start = Date(timeIntervalSince1970: 0)
  private let schedule = Schedule(every: .seconds(2), jitter: 0)

  private func read(_ value: Int, at now: Date) -> Reading<Int> {
    var reading = Reading<Int>(unread: schedule)
    reading.succeed(with: value, at: now)
    return reading
  }

  @Test func `nothing is shown of a source that was not read yet`() {
    let unread = Reading<Int>(unread: schedule)
    #expect(!Shown(unread).differs(from: unread, at: start))
  }

  @Test func `a value, an error, another failure and an end of errors are shown`() {
    let good = read(1, at: start)
    #expect(Shown(Reading(unread: schedule)).differs(from: good, at: start))
    #expect(!Shown(good, at: start).differs(from: good, at: start))
    #expect(Shown(good, at: start).differs(from: read(2, at: start), at: start))

    var failed = good
    failed.fail(with: .locked, at: start + 1)
    #expect(Shown(good, at: start).differs(from: failed, at: start + 1))
    var again = failed
    again.fail(with: .locked, at: start + 2)
    #expect(Shown(failed, at: start + 1).differs(from: again, at: start + 2))
    again.renew(at: start + 3)
    #expect(Shown(failed, at: start + 1).differs(from: again, at: start + 3))
  }

  @Test func `a turn of the freshness is shown once`() {
    let good = read(1, at: start)
    #expect(Shown(good, at: start).differs(from: good, at: start + 4.5))
    #expect(!Shown(good, at: start + 4.5).differs(from: good, at: start + 5))
  }

  @Test(arguments: [0, 0.1, 0.5])
  func `a viewer of an idle source never takes it for late`(jitter: Double) {
    let schedule = Schedule(every: .seconds(2), jitter: jitter)
    var generator = SplitMix(seed: 3)
    var reading = Reading<Int>(unread: schedule)
    reading.succeed(with: 1, at: start)
    var told = reading
    var shown = Shown(reading, at: start)
    var now = start
    for _ in 1...500 {
      now += schedule.delay(using: &generator) / .seconds(1)
      #expect(told.freshness(at: now) == .fresh)
      reading.renew(at: now)
      guard shown.differs(from: reading, at: now) else { continue }
      shown = Shown(reading, at: now)
      told = reading
    }
  }
}
