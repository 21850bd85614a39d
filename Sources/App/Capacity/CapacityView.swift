import Canvas
import Domain
import Persian

/// What room there is by site, what will be full and when, and how that is known.
struct CapacityView {
  let state: AppState
  let cursor: ListCursor

  private var wording: Wording { state.wording }
  private var rows: [ForecastRow] { state.forecasts }
  private var table: ForecastTable { ForecastTable(state: state) }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows,
      [
        .exactly(geometry.viewLineHeight), .exactly(state.capacitySummaryHeight),
        .exactly(state.capacityGap), .share(), .exactly(geometry.detailHeight),
      ])
    parts[0].render(state.viewLine(remark: remark))
    SiteTable(state: state).draw(in: parts[1])
    // Sites are for reading: a press on one is none on the forecast of the same number.
    parts[1].answer(as: .panel)
    drawForecasts(in: parts[3])
    guard geometry.detailHeight > 0, let selected else { return }
    parts[4].rule()
    ForecastDetail(state: state, row: selected).draw(in: parts[4].rest(fromRow: 1))
  }

  var selected: ForecastRow? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }

  /// The forecast under the cursor: its id, whose it is, what is used and how much there is.
  var copied: Copied? {
    guard let selected else { return nil }
    let numbers = [selected.trend?.used, selected.trend?.whole].map { number in
      number.map { CleanText(RawText("\($0)")) } ?? ""
    }
    return Copied(
      code: selected.forecast.id,
      fields: [selected.forecast.id, selected.server] + selected.record + numbers)
  }

  private var remark: CleanText {
    if state.capacity.isAsking { return wording.forecasting }
    return wording.position(rows.isEmpty ? 0 : cursor.position + 1, of: rows.count)
  }

  private func drawForecasts(in region: Region) {
    guard !state.metrics.keys.isEmpty else {
      region.render(
        Notice(.empty, wording.noMetricServer, next: wording.howToNameMetricServer))
      return
    }
    guard state.capacity.rows != nil else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    guard !rows.isEmpty else {
      region.render(Notice(.empty, wording.noForecasts))
      return
    }
    region.render(rows, at: cursor, columns: table.columns, row: table.row)
  }
}
