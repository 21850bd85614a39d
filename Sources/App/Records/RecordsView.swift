import Canvas
import Domain
import Persian

/// One browser for every subject: view line, table, and the detail of the selected record.
struct RecordsView {
  let state: AppState
  let pane: RecordsPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let geometry = state.geometry
    let summary = geometry.summaryHeight(above: pane.list.subject)
    let parts = region.split(
      .rows,
      [
        .exactly(geometry.viewLineHeight), .exactly(summary),
        .share(), .exactly(geometry.detailHeight),
      ])
    parts[0].render(state.viewLine(remark: remark))
    switch pane.list.subject {
    case .addresses: QueueSummary(state: state).draw(in: parts[1])
    case .waste: WasteSummary(state: state).draw(in: parts[1])
    case .onboardings: OnboardingSummary(state: state).draw(in: parts[1])
    default: break
    }
    // Figures are for reading: a press on one is none on the record of the same row.
    parts[1].answer(as: .panel)
    drawTable(in: parts[2])
    if geometry.detailHeight > 0 { drawDetail(in: parts[3]) }
  }

  /// Filter, order and place in the list.
  private var remark: CleanText {
    var parts: [CleanText] = []
    let filters = pane.list.filterLine(state.filterContext)
    if !filters.isEmpty { parts.append(filters) }
    if !pane.sought.isEmpty {
      parts.append("/ \(pane.sought)\(pane.isSeeking ? " …" : "")")
      if !pane.meant.isEmpty { parts.append(wording.closeTo(pane.meant)) }
      if let hits = pane.knownHits { parts.append(wording.hits(hits)) }
    }
    if !pane.marks.isEmpty { parts.append(wording.marked(pane.marks.count)) }
    if pane.list.isLoaded {
      let row = pane.list.total == 0 ? 0 : pane.list.cursor + 1
      parts.append(wording.position(row, of: pane.list.total))
    }
    return parts.joined(separator: "  ·  ")
  }

  /// What to say of an empty list.
  private var none: Notice {
    guard pane.list.subject == .waste else {
      return Notice(.empty, wording.nothingFound)
    }
    guard state.metrics.keys.isEmpty else { return Notice(.empty, wording.noWaste) }
    let what = state.waste.judgesInventory ? wording.noInventoryWaste : wording.noMetricServer
    return Notice(.empty, what, next: wording.howToNameMetricServer)
  }

  private func drawTable(in region: Region) {
    if let error = pane.list.error, !pane.list.isLoaded {
      region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
      return
    }
    guard pane.list.isLoaded else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    guard pane.list.total > 0 else {
      region.render(none)
      return
    }
    let list = pane.list
    let height = state.recordRows(pane)
    let visible = list.top..<min(list.top + height, max(list.total, list.top))
    let context = ListContext(
      state: state, hits: SearchHits([pane.sought, list.filterText] + pane.meant), marks: pane.marks
    )
    region.render(
      Table(
        columns: list.columns(wording), rows: list.rows(visible, in: context),
        selected: list.cursor - list.top, first: list.top, total: list.total,
        isSelectionBare: pane.isMoving && state.session.isLineSlow))
  }

  private func drawDetail(in region: Region) {
    region.rule()
    guard let detail = pane.detailed.detail(in: state) else { return }
    let body = region.rest(fromRow: 1).showingMarks(state.session.showsMarks)
    if detail.isSuspect { drawWarning(in: body) }
    let standing = pane.watch.standing(of: pane.detailed.selectedReference)
    let taken = standing.map { state.draw($0, atFootOf: body) } ?? 0
    detail.draw(in: body.region(width: body.width, height: body.height - taken))
  }

  /// Says, at the end of the title, that the texts held characters that nobody sees.
  private func drawWarning(in body: Region) {
    let text = wording.hiddenCharacters
    let width = min(body.width(of: text) + 2, body.width / 2)
    body.region(column: body.width - width, width: width, height: 1)
      .render(StateLabel(.warning, text))
  }
}

/// Everything about one record, under its table.
protocol RecordDetail {
  var title: CleanText { get }
  var facts: [Facts.Fact] { get }

  func draw(in region: Region)
}

extension RecordDetail {
  /// Whether a text of the record could be taken for another one.
  var isSuspect: Bool { title.isSuspect || facts.contains { $0.value.isSuspect } }
}

extension CleanText {
  /// Whether the text as it came could be taken for another one.
  var isSuspect: Bool { hadHiddenCharacters || findings.contains(.mixedScript) }
}
