import Domain
import GRDB
import Persian

/// The history of the registry until a day, from the tallies by day.
struct HistoryFigures {
  let today: Day

  /// Three years, so that every month in sight has the same month of the year before.
  private static let monthCount = 36
  private static let dayCount = 60

  func read(_ db: Database) throws -> RegistryHistory {
    var history = RegistryHistory()
    history.months = boundaries
    for measure in HistoryMeasure.allCases {
      history.series[measure] = try series(measure, boundaries, db)
    }
    return history
  }

  private func series(
    _ measure: HistoryMeasure, _ boundaries: [Day], _ db: Database
  ) throws -> HistorySeries {
    let (tally, column) = measure.source
    guard let first = boundaries.first else {
      return HistorySeries(months: [], days: [], monthToDate: 0, sameDaysLastYear: 0)
    }
    // One run through the days, dealt out to their months.
    let count = today.epoch - first.epoch + 1
    let days = try ClassCounts.run(
      "day", in: tally, from: first.epoch, count: count, value: column, db)
    let months = zip(boundaries, boundaries.dropFirst()).map { start, next in
      days[(start - first)..<min(next - first, days.count)].reduce(0, +)
    }
    let date = JalaliDate(today)
    // The 30th of Esfand of a leap year has no like in the year before: the month's last day stands for it.
    let (start, end) = (
      JalaliDate(year: date.year - 1, month: date.month, day: 1)?.asDay,
      JalaliDate(year: date.year - 1, month: date.month, day: date.day)?.asDay
        ?? JalaliDate(year: date.year - 1, month: date.month, day: date.day - 1)?.asDay
    )
    let lastYear =
      if let start, let end, start >= first {
        days[(start - first)...(end - first)].reduce(0, +)
      } else { 0 }
    return HistorySeries(
      months: months, days: Array(days.suffix(Self.dayCount)), monthToDate: months.last ?? 0,
      sameDaysLastYear: lastYear)
  }

  /// The first days of the months, the current one last, and the day behind it.
  private var boundaries: [Day] {
    let date = JalaliDate(today)
    let current = date.year * 12 + date.month - 1
    let starts = ((current - Self.monthCount + 1)...current).compactMap { month in
      JalaliDate(year: month / 12, month: month % 12 + 1, day: 1)?.asDay
    }
    return starts.count == Self.monthCount ? starts + [today.advanced(by: 1)] : []
  }
}

extension HistoryMeasure {
  /// The tally it is counted in, and the column.
  fileprivate var source: (tally: String, column: String) {
    switch self {
    case .deeds: ("deed_day", "n")
    case .units: ("unit_day", "n")
    case .endowments: ("endowment_day", "n")
    case .rentDue: ("instalment_day", "amount")
    case .rentCollected: ("payment_day", "paid")
    case .leasesStarted: ("lease_start", "n")
    }
  }
}
