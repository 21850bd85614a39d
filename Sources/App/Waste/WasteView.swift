import Canvas
package import Domain
package import Persian

/// Findings of waste, over the figures that prove the selected one.
struct WasteView {
  let state: AppState
  let pane: WastePane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows,
      [.exactly(geometry.viewLineHeight), .share(), .exactly(geometry.detailHeight)])
    let count = pane.rows.count
    let row = count == 0 ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: count)))
    if state.metrics.keys.isEmpty {
      parts[1].render(
        Notice(.empty, wording.noMetricServer, next: wording.howToNameMetricServer))
    } else {
      drawHeading(in: parts[1].region(width: parts[1].width, height: 1))
      parts[1].rest(fromRow: 1).render(
        pane.findings, at: pane.cursor, columns: columns,
        none: Notice(.empty, wording.noWaste, next: notJudged.joined(separator: wording.comma)),
        wording, row: self.row)
    }
    guard geometry.detailHeight > 0 else { return }
    parts[2].rule()
    if let selected = pane.selected {
      WasteDetail(state: state, finding: selected).draw(in: parts[2].rest(fromRow: 1))
    }
  }

  /// What becomes free in all, and how old that is.
  private func drawHeading(in region: Region) {
    guard let asOf = pane.asOf else { return }
    let taken = region.write(wording.reclaimable, role: .textDim) + 1
    region.write(wording.amount(pane.reclaimable), column: taken, role: .textStrong)
    region.write(
      wording.age(seconds: state.seconds(since: asOf)), align: .trailing, role: .textDim)
  }

  /// What the rules said nothing of, and why, a line a reason.
  var notJudged: [CleanText] { pane.reports.flatMap { wording.notJudged(by: $0) } }

  var columns: [TableColumn] {
    [
      TableColumn(wording.wastedResource, width: .atLeast(16, weight: 2)),
      TableColumn(wording.agency, width: .atLeast(14, weight: 2), foldOrder: 2),
      TableColumn(wording.wasteRule, width: .atLeast(20, weight: 3)),
      TableColumn(wording.measuredShare, width: .exactly(9), align: .numeric, foldOrder: 1),
      TableColumn(wording.reclaimable, width: .atLeast(18, weight: 2)),
    ]
  }

  func row(_ finding: WasteFinding) -> TableRow {
    TableRow([
      TableCell(finding.name),
      TableCell(finding.machine?.tenantName ?? wording.dash, role: .tableDim),
      TableCell(finding.rule.title(in: wording.language)),
      TableCell(wording.numerals.percent(finding.coverage), role: .tableDim),
      TableCell(finding.saving.map { wording.amount($0) } ?? wording.unknownAmount),
    ])
  }
}

extension WasteFinding {
  /// What the resource is called: as the inventory has it, or as the metrics do.
  package var name: CleanText { machine?.name ?? resource.joined(separator: " / ") }
}

extension Copied {
  /// The finding's rule, resource and figures.
  init(_ finding: WasteFinding) {
    let figures = finding.figures.map { CleanText(RawText("\($0)")) }
    self.init(
      code: finding.resource.joined(separator: "/"),
      fields: [finding.rule.id, finding.name] + figures)
  }
}
