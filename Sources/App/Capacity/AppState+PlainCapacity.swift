import Canvas
import Domain
import Persian

extension AppState {
  /// Sites as lines, what fills up as items, the one selected in words.
  func plainCapacity(_ cursor: ListCursor) -> PlainPage {
    let view = CapacityView(state: self, cursor: cursor)
    let table = ForecastTable(state: self)
    let lines = PlainTable(columns: table.columns, wording: wording)
    let rows: Result<[ForecastRow], SourceError>? =
      metrics.keys.isEmpty ? .success([]) : capacity.rows.map { .success($0) }
    let none =
      metrics.keys.isEmpty
      ? "\(wording.noMetricServer). \(wording.howToNameMetricServer)" : wording.noForecasts
    var page = page(
      rows, remarks: plainSites, none: none, cursor: cursor, height: capacityRows
    ) { lines.item($0, table.row($1)) }
    if let selected = view.selected {
      let detail = ForecastDetail(state: self, row: selected)
      page.detail = [detail.sentence] + wording.lines(detail.facts)
    }
    return page
  }

  private var plainSites: [CleanText] {
    let sites = SiteTable(state: self)
    switch capacity.inventory {
    case nil: return notice(nil)
    case .failure(let error): return notice(error)
    case .success(let inventory):
      let order = capacity.added
      let rows = order.map { sites.rows(of: $0) } ?? sites.rows(of: inventory)
      let table = PlainTable(
        columns: order == nil ? sites.columns : sites.addedColumns, wording: wording)
      let told = rows.map { table.item(0, $0).text }
      guard let order else { return told }
      return [wording.heading(of: order.order)] + told + [sites.effects]
    }
  }
}
