import Canvas
import Domain
import Persian

/// What fills up, as rows of a table.
struct ForecastTable {
  let state: AppState

  private var wording: Wording { state.wording }

  var columns: [TableColumn] {
    [
      TableColumn(wording.fillingUp, width: .atLeast(18, weight: 2)),
      TableColumn(wording.recordLabel, width: .atLeast(14, weight: 2)),
      TableColumn(wording.usedShare, width: .exactly(14)),
      TableColumn(wording.growthADay, width: .exactly(19), foldOrder: 3),
      TableColumn(wording.toAlarm, width: .exactly(16)),
      TableColumn(wording.reachBand, width: .exactly(20), foldOrder: 1),
      TableColumn(wording.toFull, width: .exactly(14), foldOrder: 2),
    ]
  }

  func row(_ row: ForecastRow) -> TableRow {
    switch row.outcome {
    case .trend(_, let trend): self.row(row, trend)
    case .nothing: absence(row, wording.noSeries(row.forecast.used.exporter))
    case .cut(let count): absence(row, wording.moreRecords(count))
    case .failed(let error): absence(row, wording.cause(error))
    }
  }

  private func row(_ row: ForecastRow, _ trend: CapacityTrend) -> TableRow {
    let reach = row.alarm
    let mark = reach.mark
    return TableRow([
      TableCell(row.forecast.title(in: wording.language)),
      TableCell(record(of: row)),
      .load(trend.share, wording, alarm: CapacityTrend.alarm),
      TableCell(
        trend.growth.map { wording.growth($0, row.forecast.used.unit) } ?? wording.dash,
        role: .tableDim),
      TableCell(
        wording.until(reach.likely), role: mark == .ok ? .table : nil, mark: mark),
      TableCell(
        trend.doubt.map { wording.name($0) } ?? wording.band(reach), role: .tableDim),
      TableCell(wording.untilFull(row.full.likely), role: .tableDim),
    ])
  }

  /// A row without a trend says why in place of a record, and its days are unknown.
  private func absence(_ row: ForecastRow, _ said: CleanText) -> TableRow {
    TableRow([
      TableCell(row.forecast.title(in: wording.language), role: .tableDim),
      TableCell(said, role: .tableDim),
      TableCell(wording.dash, role: .tableDim), TableCell(wording.dash, role: .tableDim),
      TableCell(wording.until(.unknown), mark: .unknown),
      TableCell(wording.dash, role: .tableDim), TableCell(wording.dash, role: .tableDim),
    ])
  }

  private func record(of row: ForecastRow) -> CleanText {
    let names = row.record.isEmpty ? [wording.wholeServer] : row.record
    // With one server its name says nothing.
    let server = Set(state.metrics.keys.map(\.server)).count > 1 ? [row.server] : []
    return (server + names).joined(separator: " · ")
  }
}

extension Reach {
  /// How urgent it is, at a glance; what nobody knows is never well.
  var mark: StateMark {
    switch likely {
    case .unknown: .unknown
    case .already: .critical
    case .days(let days) where days < Self.critical: .critical
    case .days(let days) where days < Self.warning: .warning
    case .days, .never: .ok
    }
  }

  // Days: to put hardware that is in store to work, and to buy it; both are ours.
  private static let critical = 30.0
  private static let warning = 90.0
}
