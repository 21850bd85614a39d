import Domain
package import Foundation

/// Moments at equal distances: those a range of a figure is asked for.
package struct MetricWindow: Hashable, Sendable {
  /// The last moment, in whole seconds since 1970.
  package let until: Int
  /// Seconds between the moments.
  package let step: Int
  package let count: Int

  /// Points of one series that Prometheus answers at most.
  static let most = 11_000

  /// The hour that ends at a moment, as sparklines show it.
  static func hour(until now: Date) -> MetricWindow {
    MetricWindow(until: whole(now), step: hourStep, count: hourCount)
  }

  static let hourStep = 150
  static let hourCount = 24

  /// A span with no more moments than so many, none closer than an interval.
  ///
  /// The moments are whole multiples of the step: a window that goes on keeps those it had, so that no
  /// curve trembles, and servers that answer out of a cache find what they look for.
  static func over(
    _ span: ChartSpan, until end: Date, atMost places: Int, interval: Int
  ) -> MetricWindow {
    let places = max(2, min(places, most))
    let least = max(1, interval, (span.seconds + places - 2) / (places - 1))
    let step = steps.first { $0 >= least } ?? least
    return MetricWindow(
      until: whole(end) / step * step, step: step, count: max(2, span.seconds / step + 1))
  }

  /// Steps that are told in a whole number of something.
  private static let steps =
    [1, 2, 5, 10, 15, 20, 30, 45, 60, 90]
    + [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90].map { $0 * 60 }
    + [2, 3, 4, 6, 8, 12, 24].map { $0 * 3_600 }

  var first: Int { until - step * (count - 1) }
  package var from: Date { Date(timeIntervalSince1970: Double(first)) }
  package var end: Date { Date(timeIntervalSince1970: Double(until)) }

  func moment(_ place: Int) -> Date {
    Date(timeIntervalSince1970: Double(first + place * step))
  }

  /// Points in their places of time; nil where there was none.
  func values(of points: some Sequence<MetricPoint>) -> [Double?] {
    var values = [Double?](repeating: nil, count: count)
    for point in points where point.at >= first {
      let place = (point.at - first) / step
      if values.indices.contains(place) { values[place] = point.value }
    }
    return values
  }

  /// The values of another window in the places of this one; nil where that one does not reach.
  func values(_ values: [Double?], of other: MetricWindow) -> [Double?] {
    (0..<count).map { place in
      let distance = first + place * step - other.first
      guard distance >= 0, values.indices.contains(distance / other.step) else { return nil }
      return values[distance / other.step]
    }
  }

  private static func whole(_ moment: Date) -> Int {
    Int(moment.timeIntervalSince1970.rounded(.down))
  }
}
