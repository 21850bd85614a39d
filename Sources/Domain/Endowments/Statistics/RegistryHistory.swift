package import Persian

/// What the registry keeps a history of, by day and by Jalali month.
package enum HistoryMeasure: Int, Coded {
  case deeds = 1
  case units
  case endowments
  case rentDue
  case rentCollected
  case leasesStarted

  /// Whether it is money rather than a count.
  package var isMoney: Bool { self == .rentDue || self == .rentCollected }

  /// The measure it must be read against: deeds against units newly found, rent against rent due.
  package var counterpart: HistoryMeasure? {
    switch self {
    case .deeds: .units
    case .units: .deeds
    case .rentDue: .rentCollected
    case .rentCollected: .rentDue
    case .endowments, .leasesStarted: nil
    }
  }
}

/// How the registry's figures went: months whole but for the current one, which runs until today.
package struct RegistryHistory: Hashable, Sendable {
  package var series: [HistoryMeasure: HistorySeries] = [:]
  /// The first days of the months of every series, oldest first, and the day behind the last month.
  package var months: [Day] = []

  package init() {}

  /// The days of a month of the series, counted from the oldest.
  package func days(ofMonth index: Int) -> ClosedRange<Day>? {
    guard index >= 0, index + 1 < months.count else { return nil }
    return months[index]...months[index + 1].advanced(by: -1)
  }
}

/// One figure over time.
package struct HistorySeries: Hashable, Sendable {
  /// A value for each month, oldest first, the current one last.
  package let months: [Int]
  /// A value for each of the last days, today last.
  package let days: [Int]
  /// The first day of this month until today.
  package let monthToDate: Int
  /// As many days of the same month last year.
  package let sameDaysLastYear: Int

  package init(months: [Int], days: [Int], monthToDate: Int, sameDaysLastYear: Int) {
    self.months = months
    self.days = days
    self.monthToDate = monthToDate
    self.sameDaysLastYear = sameDaysLastYear
  }

  /// How much more or less than last year, as a share of last year; nil where that was nothing.
  package var yearOnYear: Double? {
    sameDaysLastYear == 0
      ? nil : Double(monthToDate - sameDaysLastYear) / Double(sameDaysLastYear)
  }
}
