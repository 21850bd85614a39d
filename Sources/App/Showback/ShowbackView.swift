import Canvas
import Domain
import Persian

/// What agencies were allocated in a month, used and left unused, with what that costs.
struct ShowbackView {
  let state: AppState
  let pane: ShowbackPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows, [.exactly(geometry.viewLineHeight), .share(), .exactly(geometry.detailHeight)])
    let row = pane.lines.isEmpty ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: pane.lines.count)))
    if let absence {
      parts[1].render(absence)
      return
    }
    let heading = heading
    for (row, line) in heading.enumerated() {
      parts[1].write(line, row: row, role: row == 0 ? .text : .textDim)
    }
    parts[1].rest(fromRow: heading.count).render(
      rows, at: pane.cursor, columns: columns, none: Notice(.empty, wording.noMachinesHeld),
      wording, row: self.row)
    guard geometry.detailHeight > 0 else { return }
    parts[2].rule()
    if let selected = pane.selected {
      ShowbackDetail(state: state, line: selected).draw(in: parts[2].rest(fromRow: 1))
    }
  }

  /// Why no server is asked.
  var absence: Notice? {
    state.metrics.keys.isEmpty
      ? Notice(.empty, wording.noMetricServer, next: wording.howToNameMetricServer) : nil
  }

  /// The agencies, or why there are none; nil while servers are asked.
  var rows: Result<[ShowbackLine], SourceError>? { pane.showback?.map(\.lines) }

  /// The month, what it costs in all, the tariff, and what is measured.
  var heading: [CleanText] {
    guard let showback = try? pane.showback?.get() else {
      return [wording.heading(ofMonth: pane.month(on: state.today))]
    }
    let total = showback.total
    var first = [wording.heading(of: showback)]
    if let share = total.measuredShare {
      first.append("\(wording.measuredShare) \(wording.numerals.percent(share))")
    }
    return [
      first.joined(separator: wording.comma),
      [total.cost.map { wording.sum(of: $0) }, wording.tariffs(of: showback)]
        .compactMap(\.self).joined(separator: wording.comma),
      wording.onlyTwoMeasured,
    ]
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.agency, width: .atLeast(20, weight: 2)),
      TableColumn(wording.machinesHeld, width: .exactly(8), align: .numeric, foldOrder: 5),
      TableColumn(wording.vcpuHours, width: .exactly(10), align: .numeric),
      TableColumn(wording.used, width: .exactly(9), align: .numeric),
      TableColumn(wording.unmeasured, width: .exactly(12), align: .numeric),
      TableColumn(wording.memoryHours, width: .exactly(11), align: .numeric, foldOrder: 2),
      TableColumn(wording.used, width: .exactly(9), align: .numeric, foldOrder: 1),
      TableColumn(wording.costAllocated, width: .exactly(14), align: .numeric, foldOrder: 3),
      TableColumn(wording.costUsed, width: .exactly(13), align: .numeric, foldOrder: 4),
      TableColumn(wording.costDifference, width: .exactly(12), align: .numeric),
    ]
  }

  func row(_ line: ShowbackLine) -> TableRow {
    TableRow([
      TableCell(line.name),
      TableCell(wording.numerals.integer(line.machines), role: .tableDim),
      TableCell(wording.hours(line.allocated.vcpuHours)),
      TableCell(wording.hours(line.used.vcpuHours)),
      TableCell(wording.hours(line.unmeasured.vcpuHours), role: .tableDim),
      TableCell(wording.hours(line.allocated.memoryHours)),
      TableCell(wording.hours(line.used.memoryHours)),
      TableCell(money(line.cost?.allocated)),
      TableCell(money(line.cost?.used)),
      TableCell(money(line.cost?.difference)),
    ])
  }

  private func money(_ amount: Rial?) -> CleanText {
    amount.map { wording.money($0) } ?? wording.dash
  }
}

/// Everything an agency held, used and cost in a month.
struct ShowbackDetail: RecordDetail {
  let state: AppState
  let line: ShowbackLine

  private var wording: Wording { state.wording }

  var title: CleanText { line.name }

  func draw(in region: Region) {
    region.write(title, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 50))
  }

  var facts: [Facts.Fact] {
    let (allocated, used, unmeasured) = (line.allocated, line.used, line.unmeasured)
    return [
      .init(wording.costAllocated, wording.rial(line.cost?.allocated)),
      .init(wording.costUsed, wording.rial(line.cost?.used)),
      .init(wording.costUnmeasured, wording.rial(line.cost?.unmeasured)),
      .init(
        wording.memoryHeld,
        wording.amounts(allocated.memoryHours, used.memoryHours)),
      .init(wording.memoryUnmeasured, wording.hours(unmeasured.memoryHours)),
      .init(wording.vcpuHours, wording.amounts(allocated.vcpuHours, used.vcpuHours)),
      .init(wording.vcpuUnmeasured, wording.hours(unmeasured.vcpuHours)),
      .init(wording.diskMonths, wording.hours(allocated.diskMonths)),
      .init(wording.gpuHours, wording.hours(allocated.gpuHours)),
      .init(wording.costDifference, wording.rial(line.cost?.difference)),
      .init(
        wording.measuredShare,
        line.measuredShare.map { wording.numerals.percent($0) } ?? wording.dash),
    ]
  }
}

extension Copied {
  /// The agency with its amounts and costs as they were reckoned.
  init(_ line: ShowbackLine) {
    let amounts = [
      line.allocated.vcpuHours, line.used.vcpuHours, line.unmeasured.vcpuHours,
      line.allocated.memoryHours, line.used.memoryHours, line.unmeasured.memoryHours,
    ].map { CleanText(RawText("\($0)")) }
    let costs = [
      line.cost?.allocated, line.cost?.used, line.cost?.unmeasured, line.cost?.difference,
    ].map { CleanText(RawText($0.map { "\($0.amount)" } ?? "")) }
    self.init(code: line.name, fields: [line.name] + amounts + costs)
  }
}
