/// A span of time in its largest whole unit.
struct TimeSpan {
  enum Unit: CaseIterable {
    case second
    case minute
    case hour
    case day
    case month
    case year

    /// A month counts 30 days and a year 365: a span is a feeling, not a date.
    var seconds: Int {
      switch self {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      case .day: 86_400
      case .month: 30 * 86_400
      case .year: 365 * 86_400
      }
    }
  }

  let count: Int
  let unit: Unit

  /// The span of a count of seconds, none when negative; days are told up to two months.
  init(seconds: Int) {
    let seconds = max(seconds, 0)
    let fitting = Unit.allCases.last { unit in
      seconds >= (unit == .month ? 2 : 1) * unit.seconds
    }
    unit = fitting ?? .second
    count = seconds / unit.seconds
  }
}
