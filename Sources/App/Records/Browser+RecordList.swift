import Canvas
import Domain
import Persian

extension Browser: RecordList {
  var subject: Subject { Record.subject }
  var selectedID: Int64? { selected?.id.raw }
  var filterText: CleanText { query.filter.text }
  var isNarrowed: Bool { !query.filter.isOpen }
  var copied: Copied? { selected?.copied }

  mutating func load(height: Int, reload: Bool) -> Effect? {
    request(height: height, reload: reload).map {
      .list(ListRequest(PageRequest(query: query, window: $0.window, ticket: $0.ticket)))
    }
  }

  mutating func take(_ answer: any PageAnswer, height: Int) {
    guard let loaded = answer as? Loaded<Record>, loaded.query == query else { return }
    take(loaded, height: height)
  }

  func find(_ text: CleanText, forward: Bool, ticket: Int) -> Effect {
    .search(
      ListRequest(
        FindRequest(text: text, query: query, from: cursor, forward: forward, ticket: ticket)))
  }

  func countHits(of text: CleanText, ticket: Int) -> Effect {
    .search(
      ListRequest(CountRequest(text: text, query: query, position: cursor, ticket: ticket)))
  }

  func goTo(_ text: CleanText, ticket: Int) -> Effect {
    .search(ListRequest(JumpRequest(text: text, query: query, ticket: ticket)))
  }

  func export(to target: ExportTarget) -> ExportOrder {
    ExportOrder(ListExport<Record>(query: query, fields: fields), to: target)
  }

  var identity: AnyHashable { AnyHashable(query) }

  mutating func sortByNextColumn() {
    let next = (fields.firstIndex(of: query.sort.field) ?? -1) + 1
    guard !fields.isEmpty else { return }
    var wanted = query
    wanted.sort = Sort(fields[next % fields.count])
    wanted.second = nil
    ask(wanted)
  }

  mutating func reverseSort() {
    var wanted = query
    wanted.sort.descending.toggle()
    ask(wanted)
  }

  mutating func clearFilter() {
    var wanted = query
    wanted.filter = RecordFilter(scope: query.filter.scope)
    ask(wanted)
  }

  func title(_ wording: Wording) -> CleanText { wording.title(Record.subject) }

  func columns(_ wording: Wording) -> [TableColumn] {
    fields.compactMap { field in
      Record.columns.first { $0.field == field }.map { column in
        TableColumn(
          field.title(in: wording), width: column.width, align: column.align,
          foldOrder: column.fold, sort: mark(field))
      }
    }
  }

  private func mark(_ field: Record.Field) -> TableColumn.Sort? {
    [query.sort, query.second].compactMap { $0 }.first { $0.field == field }
      .map { $0.descending ? .descending : .ascending }
  }

  func rows(_ positions: Range<Int>, in context: ListContext) -> [TableRow] {
    positions.map { position in
      guard let record = page[position] else {
        return TableRow([TableCell(context.wording.pending)], role: .tableDim)
      }
      return TableRow(
        fields.map { record.cell($0, in: context) },
        isMarked: context.marks.contains(record.id.raw))
    }
  }

  func detail(in state: AppState) -> (any RecordDetail)? { selected?.detail(in: state) }

  func opened(out of: RecordsPane) -> Pane? { selected?.opened(out: of) }
}
