/// How far back a burn rate looks.
package enum BurnWindow: Int, Coded, Comparable {
  case fiveMinutes = 1
  case thirtyMinutes
  case oneHour
  case sixHours
  case threeDays

  /// The duration as PromQL writes it.
  package var duration: String {
    switch self {
    case .fiveMinutes: "5m"
    case .thirtyMinutes: "30m"
    case .oneHour: "1h"
    case .sixHours: "6h"
    case .threeDays: "3d"
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// When a budget burns too fast, by a long window and a short one that says it still does: the rules of
/// the SRE Workbook, table 5-8.
package enum BurnRule: Int, Coded {
  /// 2 % of a budget of 30 days in an hour.
  case fast = 1
  /// 5 % in six hours.
  case slow
  /// 10 % in three days.
  case lasting

  package var long: BurnWindow {
    switch self {
    case .fast: .oneHour
    case .slow: .sixHours
    case .lasting: .threeDays
    }
  }

  package var short: BurnWindow {
    switch self {
    case .fast: .fiveMinutes
    case .slow: .thirtyMinutes
    case .lasting: .sixHours
    }
  }

  /// The burn rate that both windows have to exceed.
  package var limit: Double {
    switch self {
    case .fast: 14.4
    case .slow: 6
    case .lasting: 1
    }
  }

  /// Whether a person is called at once, or it waits for the day.
  package var severity: Severity {
    switch self {
    case .fast, .slow: .critical
    case .lasting: .warning
    }
  }
}
