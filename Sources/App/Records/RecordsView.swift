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
    let isQueue = if case .addresses = pane.list { true } else { false }
    let parts = region.split(
      .rows,
      [
        .exactly(geometry.viewLineHeight), .exactly(isQueue ? geometry.queueSummaryHeight : 0),
        .share(), .exactly(geometry.detailHeight),
      ])
    parts[0].render(state.viewLine(remark: remark))
    if isQueue { QueueSummary(state: state).draw(in: parts[1]) }
    drawTable(in: parts[2])
    if geometry.detailHeight > 0 { drawDetail(in: parts[3]) }
  }

  /// Filter, order and place in the list.
  private var remark: CleanText {
    var parts: [CleanText] = []
    let filters = wording.describe(pane.list)
    if !filters.isEmpty { parts.append(filters) }
    if !pane.sought.isEmpty {
      parts.append("/ \(pane.sought)\(pane.isSeeking ? " …" : "")")
      if !pane.meant.isEmpty { parts.append(wording.closeTo(pane.meant)) }
      if let hits = pane.knownHits { parts.append(wording.hits(hits)) }
    }
    if pane.list.isLoaded {
      let row = pane.list.total == 0 ? 0 : pane.list.cursor + 1
      parts.append(wording.position(row, of: pane.list.total))
    }
    return parts.joined(separator: "  ·  ")
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
      region.render(Notice(.empty, wording.nothingFound))
      return
    }
    let hits = SearchHits([pane.sought, pane.list.filterText] + pane.meant)
    switch pane.list {
    case .endowments(let list):
      region.render(table(list, EndowmentRows(state: state, hits: hits)))
    case .units(let list):
      region.render(table(list, UnitRows(state: state, hits: hits)))
    case .machines(let list):
      region.render(table(list, MachineRows(state: state, hits: hits)))
    case .addresses(let list):
      region.render(table(list, AddressRows(state: state, hits: hits)))
    }
  }

  private func table<Presenter: RecordRows>(
    _ list: Browser<Presenter.Row, Presenter.Filter, Presenter.Column>, _ rows: Presenter
  ) -> Table {
    let height = state.recordRows(pane)
    let visible = list.top..<min(list.top + height, max(list.total, list.top))
    return Table(
      columns: rows.columns(list.query.sort),
      rows: visible.map { position in
        list.page[position].map(rows.row) ?? TableRow([TableCell(wording.pending)], role: .tableDim)
      },
      selected: list.cursor - list.top, first: list.top, total: list.total,
      isSelectionBare: pane.isMoving && state.session.isLineSlow)
  }

  private var detail: (any RecordDetail)? {
    switch pane.detailed {
    case .endowments(let list):
      list.selected.map { EndowmentDetail(state: state, endowment: $0) }
    case .units(let list): list.selected.map { UnitDetail(state: state, unit: $0) }
    case .machines(let list): list.selected.map { MachineDetail(state: state, machine: $0) }
    case .addresses(let list): list.selected.map { AddressDetail(state: state, address: $0) }
    }
  }

  private func drawDetail(in region: Region) {
    region.rule()
    guard let detail else { return }
    let body = region.rest(fromRow: 1).showingMarks(state.session.showsMarks)
    if detail.isSuspect { drawWarning(in: body) }
    detail.draw(in: body)
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

/// Turns records of one subject into table columns and rows; pure.
protocol RecordRows {
  associatedtype Row: Sendable
  associatedtype Filter: Hashable & Sendable
  associatedtype Column: Hashable & Sendable

  func columns(_ sort: Sort<Column>) -> [TableColumn]
  func row(_ record: Row) -> TableRow
}

/// Makes the columns a list can be ordered by, with the mark on the one it is ordered by.
struct ColumnHead<Column: Hashable & Sendable> {
  let sort: Sort<Column>
  let title: (Column) -> CleanText

  func callAsFunction(
    _ column: Column, _ width: Constraint, align: Alignment = .leading, fold: Int = 0
  ) -> TableColumn {
    TableColumn(
      title(column), width: width, align: align, foldOrder: fold, sort: sort.mark(column))
  }
}

extension Sort {
  /// The sort mark of a column's head, where the list is ordered by it.
  func mark(_ column: Column) -> TableColumn.Sort? {
    column == self.column ? (descending ? .descending : .ascending) : nil
  }
}

extension CleanText {
  /// Whether the text as it came could be taken for another one.
  var isSuspect: Bool { hadHiddenCharacters || findings.contains(.mixedScript) }
}
