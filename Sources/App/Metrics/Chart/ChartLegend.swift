import Canvas
import Domain
import Monitoring
import Persian

/// What the curves of a chart are and come to, and from where on they need a person.
struct ChartLegend {
  let view: MetricChartView
  let curves: MetricCurves

  private var wording: Wording { view.wording }
  private var records: [MetricRecord] { view.pane.records }

  var height: Int { 1 + records.count + limits.count }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(1 + records.count), .share()])
    parts[0].render(Table(columns: columns, rows: records.indices.map(row)))
    for (place, limit) in limits.enumerated() {
      draw(limit, in: parts[1].region(row: place, width: region.width, height: 1))
    }
  }

  var columns: [TableColumn] {
    [
      // One record is named in the title, too; several are told apart here alone.
      TableColumn(wording.metric, width: .atLeast(records.count == 1 ? 18 : 28, weight: 1)),
      TableColumn(wording.smallest, width: .exactly(numberWidth), align: .numeric, foldOrder: 2),
      TableColumn(wording.mean, width: .exactly(numberWidth), align: .numeric, foldOrder: 1),
      TableColumn(wording.largest, width: .exactly(numberWidth), align: .numeric),
      TableColumn(wording.lastValue, width: .exactly(numberWidth + 7)),
    ]
  }

  /// Cells that the longest figures take.
  private var numberWidth: Int {
    records.map { record in
      switch record.query.unit {
      case .bytesPerSecond: 22
      case .bytes, .seconds, .days: 14
      default: 10
      }
    }.max() ?? 10
  }

  func row(_ index: Int) -> TableRow {
    let record = records[index]
    let sign = view.sign(of: index)
    var name = view.name(of: record)
    if view.servers.count > 1 { name = "\(name) · \(record.key.server)" }
    let cell = TableCell(
      sign.isEmpty ? name : "\(sign) · \(name)", role: sign.isEmpty ? nil : view.role(of: index))
    guard let summary = curves.summary(of: index) else {
      return TableRow([
        cell, TableCell(wording.dash), TableCell(wording.dash), TableCell(wording.dash),
        TableCell(wording.notMeasured, mark: .unknown),
      ])
    }
    let unit = record.query.unit
    return TableRow([
      cell, TableCell(wording.value(summary.smallest, unit)),
      TableCell(wording.value(summary.mean, unit)), TableCell(wording.value(summary.largest, unit)),
      last(of: summary, record),
    ])
  }

  /// The last value and how it stands; what ended before the window, or is old, is never well.
  private func last(of summary: MetricCurves.Summary, _ record: MetricRecord) -> TableCell {
    let value = wording.value(summary.last, record.query.unit)
    if let moment = summary.lastAt {
      return TableCell(
        wording.value(value, at: moment, zone: view.state.session.zone), mark: .stale)
    }
    guard let limits = record.query.thresholds else { return TableCell(value) }
    switch limits.severity(of: summary.last) {
    case .critical: return TableCell(value, mark: .critical)
    case .warning, .notice: return TableCell(value, mark: .warning)
    case nil:
      let isNow = curves.sight.end == nil && view.pane.error == nil && !view.pane.isLoading
      return TableCell(value, role: .table, mark: isNow ? .ok : nil)
    }
  }

  /// Limits with the signs of the curves that have them, each once.
  private var limits: [(signs: [CleanText], limits: MetricThresholds, unit: MetricUnit)] {
    var all: [(signs: [CleanText], limits: MetricThresholds, unit: MetricUnit)] = []
    for (index, record) in records.enumerated() {
      guard let limits = record.query.thresholds else { continue }
      let sign = view.sign(of: index)
      if let place = all.firstIndex(where: {
        $0.limits == limits && $0.unit == record.query.unit
      }) {
        all[place].signs.append(sign)
      } else {
        all.append(([sign], limits, record.query.unit))
      }
    }
    return all
  }

  /// The limits in words, line by line.
  var limitLines: [CleanText] {
    limits.map { entry in
      let words = wording.limits(entry.limits, entry.unit).map(\.word)
        .joined(separator: wording.comma)
      let signs = entry.signs.filter { !$0.isEmpty }
      return signs.isEmpty ? words : "\(signs.joined(separator: wording.comma)): \(words)"
    }
  }

  private func draw(
    _ entry: (signs: [CleanText], limits: MetricThresholds, unit: MetricUnit), in region: Region
  ) {
    let signs = entry.signs.filter { !$0.isEmpty }
    var column = 0
    if !signs.isEmpty {
      column = region.write(signs.joined(separator: wording.comma), role: .textDim) + 2
    }
    for (mark, word) in wording.limits(entry.limits, entry.unit) {
      let place = region.rest(column: column)
      place.render(StateLabel(mark, word, role: .textDim))
      column += place.width(of: word) + 5
    }
  }
}

extension MetricChartView {
  /// The figures, records and what they came to within the window: numbers as they came.
  var copied: Copied? {
    guard let first = pane.records.first else { return nil }
    guard let curves = pane.shown else { return nil }
    func raw(_ value: Double) -> CleanText { CleanText(RawText("\(value)")) }
    let fields = pane.records.indices.flatMap { index -> [CleanText] in
      let record = pane.records[index]
      let summary = curves.summary(of: index)
      let numbers = summary.map { [$0.smallest, $0.mean, $0.largest, $0.last].map(raw) }
      return [record.query.id] + record.names + (numbers ?? ["", "", "", ""])
    }
    let window = [curves.window.first, curves.window.until].map { CleanText(RawText("\($0)")) }
    return Copied(code: first.query.id, fields: window + fields)
  }
}
