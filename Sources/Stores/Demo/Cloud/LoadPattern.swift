import Foundation

/// How the load of a machine runs through the day and the week.
enum LoadPattern: String, CaseIterable, Sendable {
  /// Busy in office hours, quiet on Thursday and Friday.
  case office
  /// Busy from morning to late evening, every day.
  case `public`
  case steady
  /// Busy at night.
  case batch
  case idle
  case gpu

  /// Load of an ordinary machine of this pattern, 0...1, at an hour of a day of the week.
  ///
  /// The day counts from Saturday, 0, to Friday, 6; the hour is a fraction of the local day.
  func level(hour: Double, weekday: Int) -> Double {
    switch self {
    case .office: 0.08 + 0.5 * Self.hill(hour, from: 7, to: 15.5) * Self.work[weekday]
    case .public: 0.15 + 0.45 * Self.hill(hour, from: 8, to: 23.5)
    case .steady: 0.38
    case .batch: 0.06 + 0.75 * Self.hill(hour < 12 ? hour + 24 : hour, from: 23, to: 29)
    case .idle: 0.015
    case .gpu: 0.55
    }
  }

  /// Memory is held rather than used: it hardly follows the hour.
  var memory: Double {
    switch self {
    case .office: 0.58
    case .public: 0.62
    case .steady: 0.74
    case .batch: 0.45
    case .idle: 0.22
    case .gpu: 0.6
    }
  }

  /// How much work is done on each day of the week, Saturday first.
  private static let work = [1, 1, 1, 1, 0.95, 0.35, 0.12]

  /// A smooth rise to 1 in the middle of a span of hours, 0 outside.
  private static func hill(_ hour: Double, from start: Double, to end: Double) -> Double {
    guard hour > start, hour < end else { return 0 }
    let way = (hour - start) / (end - start)
    return min(1, 4.5 * way * (1 - way))
  }
}
