import Canvas
import Domain

/// Lists that are held whole: short enough for memory.
extension Region {
  /// The table of a list, scrolled so that its cursor is in view.
  func render<Row>(
    _ rows: [Row], at cursor: ListCursor, columns: [TableColumn], row: (Row) -> TableRow
  ) {
    let height = Table.visibleRows(height: self.height)
    let top = cursor.top(height: height, count: rows.count)
    render(
      Table(
        columns: columns, rows: rows.dropFirst(top).prefix(height).map(row),
        selected: cursor.position - top, first: top, total: rows.count))
  }

  /// The table of a list that was asked for, or why there is none; nil is "not answered yet".
  func render<Row>(
    _ result: Result<[Row], SourceError>?, at cursor: ListCursor, columns: [TableColumn],
    none: Notice, _ wording: Wording, row: (Row) -> TableRow
  ) {
    switch result {
    case nil: render(Notice(.loading, wording.loading))
    case .failure(let error):
      render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
    case .success(let rows) where rows.isEmpty: render(none)
    case .success(let rows): render(rows, at: cursor, columns: columns, row: row)
    }
  }
}
