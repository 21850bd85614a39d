import Domain
import Foundation
import Monitoring
import Testing

struct FreshnessTests {
  @Test(
    arguments: [
      // every, age, expected
      (2, nil, .unknown), (2, 0, .fresh), (2, 4, .fresh), (2, 4.5, .late), (2, 20, .late),
      (2, 20.5, .stale),
      (30, 60, .fresh), (30, 61, .late), (30, 300, .late), (30, 301, .stale),
      (60, 120, .fresh), (60, 121, .late), (60, 300, .late), (60, 301, .stale),
      // Seldom asked: five minutes are less than three intervals.
      (300, 600, .fresh), (300, 601, .late), (300, 900, .late), (300, 901, .stale),
    ] as [(Int, Double?, Freshness)])
  func `follows from the interval and the age`(every: Int, age: Double?, expected: Freshness) {
    #expect(Schedule(every: .seconds(every)).freshness(ofAge: age) == expected)
  }

  @Test func `a clock set back makes nothing negative`() {
    var reading = Reading<Int>(unread: Schedule(every: .seconds(2)))
    reading.succeed(with: 1, at: Date(timeIntervalSince1970: 100))
    #expect(reading.age(at: Date(timeIntervalSince1970: 40)) == 0)
    #expect(reading.freshness(at: Date(timeIntervalSince1970: 40)) == .fresh)
  }

  @Test func `an error neither ages nor refreshes a reading`() {
    var reading = Reading<Int>(unread: Schedule(every: .seconds(2)))
    let start = Date(timeIntervalSince1970: 0)
    reading.fail(with: .locked, at: start)
    #expect(reading.freshness(at: start) == .unknown)
    #expect(reading.age(at: start) == nil)
    reading.succeed(with: 1, at: start)
    reading.fail(with: .locked, at: start + 5)
    #expect(reading.value == 1)
    #expect(reading.age(at: start + 5) == 5)
    #expect(reading.freshness(at: start + 5) == .late)
  }

  @Test func `each turn by age alone is announced just after it happens`() throws {
    var reading = Reading<Int>(unread: Schedule(every: .seconds(2)))
    var now = Date(timeIntervalSince1970: 0)
    #expect(reading.timeToNextTurn(at: now) == nil)
    reading.succeed(with: 1, at: now)
    var seen: [Freshness] = [reading.freshness(at: now)]
    while let wait = reading.timeToNextTurn(at: now) {
      now += wait / .seconds(1)
      seen.append(reading.freshness(at: now))
    }
    #expect(seen == [.fresh, .late, .stale])
  }
}
