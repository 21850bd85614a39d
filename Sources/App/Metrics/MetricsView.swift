import Canvas
import Domain
import Monitoring
import Persian

/// The figures of a group: whose, how much, how bad, the last hour, and how old.
struct MetricsView {
  let state: AppState
  let pane: MetricsPane

  private var wording: Wording { state.wording }
  private var key: MetricKey? { pane.key(in: state.metrics) }
  private var rows: [MetricRow] { key.map { state.metrics.rows(of: $0) } ?? [] }
  private var figures: [MetricFigure] { key.map { state.metrics.figures(of: $0) } ?? [] }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    let row = rows.isEmpty ? 0 : pane.cursor.position + 1
    let marked = pane.marks.isEmpty ? [] : [wording.marked(pane.marks.count)]
    let remark = (marked + [wording.position(row, of: rows.count)]).joined(separator: "  ·  ")
    parts[0].render(state.viewLine(remark: remark))
    guard let key, let reading = state.metrics.readings[key] else {
      parts[1].render(
        Notice(.empty, wording.noMetricServer, next: wording.howToNameMetricServer))
      return
    }
    drawHeading(key, reading, in: parts[1].region(width: parts[1].width, height: 1))
    let body = parts[1].rest(fromRow: 1)
    guard reading.value != nil else {
      if let error = reading.error {
        body.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
      } else {
        body.render(Notice(.loading, wording.loading))
      }
      return
    }
    body.render(rows, at: pane.cursor, columns: columns, row: self.row)
  }

  /// Whose figures these are, and why they may be old.
  private func drawHeading(
    _ key: MetricKey, _ reading: Reading<[MetricFigure]>, in region: Region
  ) {
    let place = (state.metrics.keys.firstIndex(of: key) ?? 0) + 1
    // Apart from each other: a Persian name and an English one keep the order of the screen.
    let crumbs = [key.server, wording.name(key.group)]
    let width = crumbs.reduce(3) { $0 + region.width(of: $1) }
    let parts = region.split(.columns, [.exactly(min(width, region.width)), .share()], gap: 2)
    parts[0].render(Breadcrumbs(crumbs))
    let remark: CleanText
    if let error = reading.error {
      remark = wording.cause(error)
    } else {
      remark = wording.groupPosition(place, of: state.metrics.keys.count)
    }
    parts[1].write(
      remark, align: .trailing, role: reading.error == nil ? .textDim : .stateWarning)
  }

  func title(of key: MetricKey) -> CleanText { "\(key.server) › \(wording.name(key.group))" }

  /// The figure under the cursor: its id, the names of the record, the number as it came.
  var copied: Copied? {
    guard rows.indices.contains(pane.cursor.position),
      case .series(let place, let index) = rows[pane.cursor.position],
      let series = figures[place].answer?.series[index]
    else { return nil }
    let query = figures[place].query
    let value = series.latest.map { CleanText(RawText("\($0.value)")) }
    return Copied(
      code: query.id,
      fields: [query.id] + series.labels.values(of: query.labels) + [value ?? ""])
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.metric, width: .atLeast(20, weight: 2)),
      TableColumn(wording.recordLabel, width: .atLeast(16, weight: 2)),
      TableColumn(wording.metricValue, width: .exactly(20)),
      TableColumn(
        wording.lastHour, width: .exactly(MetricWindow.hourCount), foldOrder: 1),
      TableColumn(wording.metricAge, width: .exactly(10), foldOrder: 2),
    ]
  }

  func row(_ row: MetricRow) -> TableRow {
    switch row {
    case .series(let place, let index):
      var line = series(figures[place], index)
      line.isMarked = isMarked(row)
      return line
    case .more(let place, let count):
      return TableRow([
        TableCell(figures[place].query.title(in: wording.language), role: .tableDim),
        TableCell(wording.moreRecords(count), role: .tableDim), "", "", "",
      ])
    case .none(let place): return absence(of: figures[place])
    }
  }

  private func isMarked(_ row: MetricRow) -> Bool {
    guard !pane.marks.isEmpty, let key, let record = state.metrics.record(row, of: key) else {
      return false
    }
    return pane.marks.contains(record)
  }

  private func series(_ figure: MetricFigure, _ index: Int) -> TableRow {
    guard let series = figure.answer?.series[index] else { return TableRow([]) }
    let query = figure.query
    let names = series.labels.values(of: query.labels)
    let mark = mark(of: series, figure)
    return TableRow([
      TableCell(query.title(in: wording.language)),
      TableCell(names.isEmpty ? wording.wholeServer : names.joined(separator: " · ")),
      TableCell(
        series.latest.map { wording.value($0.value, query.unit) } ?? wording.dash,
        role: mark == .ok || mark == nil ? .table : nil, mark: mark),
      TableCell("", figure: history(of: series, query)),
      age(of: figure),
    ])
  }

  /// How a value stands; nothing old or missing is ever well.
  private func mark(of series: MetricSeries, _ figure: MetricFigure) -> StateMark? {
    guard let value = series.latest?.value else { return .unknown }
    switch figure.freshness(at: state.now) {
    case .unknown: return .unknown
    case .stale: return .stale
    case .fresh, .late:
      guard let limits = figure.query.thresholds else { return nil }
      return switch limits.severity(of: value) {
      case .critical: .critical
      case .warning, .notice: .warning
      case nil: .ok
      }
    }
  }

  private func history(of series: MetricSeries, _ query: MetricQuery) -> TableCell.Figure? {
    pane.histories[query.id]?[series.labels].map { .sparkline($0, role: .pillarCloud) }
  }

  private func absence(of figure: MetricFigure) -> TableRow {
    let said: CleanText
    if let error = figure.error {
      said = wording.cause(error)
    } else if figure.answer == nil {
      said = wording.loading
    } else {
      said =
        figure.query.findsOffenders ? wording.noOffender : wording.noSeries(figure.query.exporter)
    }
    return TableRow([
      TableCell(figure.query.title(in: wording.language), role: .tableDim),
      TableCell(said, role: .tableDim),
      TableCell(wording.dash, role: .tableDim, mark: .unknown), "", age(of: figure),
    ])
  }

  private func age(of figure: MetricFigure) -> TableCell {
    let freshness = figure.freshness(at: state.now)
    guard let age = figure.age(at: state.now) else {
      return TableCell(wording.word(.unknown), role: .tableDim)
    }
    return TableCell(
      wording.age(seconds: Int(age)), role: freshness == .fresh ? .tableDim : .stateStale)
  }
}
