import Domain
import Foundation
import Persian
import Testing

@testable import App

/// Round levels and moments beside a chart.
struct ChartScaleTests {
  @Test func `levels are round numbers about the values`() {
    let cases: [([Double], [Double], MetricUnit, [Double])] = [
      ([12, 83], [], .percent, [0, 20, 40, 60, 80, 100]),
      ([60, 83], [90], .percent, [60, 70, 80, 90]),
      ([1, 3], [90], .percent, [0, 1, 2, 3]),
      ([0, 0], [], .count, [0, 0.1, 0.2, 0.30000000000000004, 0.4]),
      ([5, 5], [], .count, [0, 1, 2, 3, 4, 5]),
      ([-3, 4], [], .celsius, [-4, -2, 0, 2, 4]),
      ([0, 3 * 1_048_576], [], .bytes, [0, 1_048_576, 2_097_152, 3_145_728]),
      ([100, 7_000], [], .seconds, [0, 1_800, 3_600, 5_400, 7_200]),
      ([1], [], .flag, [0, 1]), ([0, 1], [], .health, [0, 1, 2]),
    ]
    for (values, limits, unit, levels) in cases {
      let scale = LevelScale(values, limits: limits, unit: unit, most: 4)
      #expect(zip(scale.levels, levels).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.levels)")
      #expect(scale.levels.count == levels.count, "\(values) \(unit): \(scale.levels)")
    }
  }

  @Test(
    arguments: [
      [], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [1e-300, 2e-300],
      [1e18, 1e18 + 256],
    ] as [[Double]])
  func `no values are too strange for a scale`(values: [Double]) {
    for unit in MetricUnit.allCases {
      let scale = LevelScale(values, limits: [0.5], unit: unit, most: 3)
      #expect(scale.range.lowerBound < scale.range.upperBound)
      #expect(!scale.levels.isEmpty && scale.levels.count < 102)
    }
  }

  @Test func `moments are round hours of the zone's clock, and days where more is seen`() {
    let day = MetricWindow.over(.day, until: Studio.now, atMost: 200, interval: 60)
    let hours = MomentScale(day, atMost: 8, zone: Studio.zone).moments
    #expect(
      hours.map { JalaliFormat.time($0.at, .english, zone: Studio.zone) } == [
        "12:00", "16:00", "20:00", "00:00", "04:00", "08:00",
      ])
    let month = MetricWindow.over(.month, until: Studio.now, atMost: 200, interval: 60)
    let days = MomentScale(month, atMost: 8, zone: Studio.zone).moments
    #expect(days.count == 6 && days.allSatisfy(\.isDay))
    #expect(
      days.allSatisfy { JalaliFormat.time($0.at, .english, zone: Studio.zone) == "00:00" })
    #expect(days.allSatisfy { (0...1).contains(month.part(of: $0.at)) })
  }
}
