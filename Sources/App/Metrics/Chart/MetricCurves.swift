import Domain
import Foundation

/// What records of figures were over a window, as far as servers answered.
struct MetricCurves: Sendable {
  let window: MetricWindow
  /// What was looked at when this was asked for.
  let sight: ChartSight
  /// The values in the places of the window by the records' order; nil where nobody measured.
  let values: [[Double?]]
  /// When the answers came.
  let readAt: Date
  /// A server itself called its answer incomplete.
  let isPartial: Bool

  /// What a curve comes to: nil where it has no value at all.
  func summary(of index: Int) -> Summary? {
    let known = values[index].enumerated().compactMap { place, value in value.map { (place, $0) } }
    guard let (place, last) = known.last else { return nil }
    let numbers = known.map(\.1)
    return Summary(
      smallest: numbers.min() ?? last, largest: numbers.max() ?? last,
      mean: numbers.reduce(0) { $0 + $1 / Double(numbers.count) }, last: last,
      lastAt: place == window.count - 1 ? nil : window.moment(place))
  }

  struct Summary: Hashable, Sendable {
    let smallest: Double
    let largest: Double
    let mean: Double
    let last: Double
    /// When the last value was measured, where that is not the end of the window.
    let lastAt: Date?
  }
}

/// What stretch of time is looked at: so much of it, up to a moment or to whatever is now.
struct ChartSight: Hashable, Sendable {
  var span: ChartSpan = .hour
  var end: Date?
}
