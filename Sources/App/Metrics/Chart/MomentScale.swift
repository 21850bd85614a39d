import Foundation
import Persian

/// The moments named under a chart: round ones of the clock, or days where more than one is seen.
struct MomentScale: Hashable, Sendable {
  struct Moment: Hashable, Sendable {
    let at: Date
    let isDay: Bool
  }

  let moments: [Moment]

  private static let clock = [
    60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 14_400, 21_600, 43_200,
  ]
  private static let dates = [1, 2, 5, 10]

  /// At most so many moments, as the clock of a zone has them.
  init(_ window: MetricWindow, atMost most: Int, zone: TimeZone) {
    let length = window.until - window.first
    let isDay = length > ChartSpan.day.seconds
    let steps = isDay ? Self.dates.map { $0 * 86_400 } : Self.clock
    let step = steps.first { length / $0 < max(1, most) } ?? steps.last ?? 86_400
    let offset = zone.secondsFromGMT(for: window.from)
    let first = (window.first + offset + step - 1) / step * step
    moments = stride(from: first, through: window.until + offset, by: step).map { local in
      // The clock may be put forward or back within the window.
      let guess = Date(timeIntervalSince1970: Double(local - offset))
      let seconds = Double(local - zone.secondsFromGMT(for: guess))
      return Moment(at: Date(timeIntervalSince1970: seconds), isDay: isDay)
    }
  }
}

extension MetricWindow {
  /// The place of a moment between 0 at the oldest edge and 1 at the newest.
  func part(of moment: Date) -> Double {
    let places = (moment.timeIntervalSince1970 - Double(first)) / Double(step)
    return (places + 0.5) / Double(count)
  }
}
