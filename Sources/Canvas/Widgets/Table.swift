internal import Persian

/// Rows under column heads: the one shape in which every subject lists its records.
///
/// The caller gives the rows that can be seen and where they stand in the whole; the table keeps
/// nothing. Space parts the columns, no lines. The selected row has a bar at either end and a tint
/// under the cells that name it: tinting all of it would send two whole rows for each cursor key,
/// over half a kilobyte of Persian.
package struct Table: Widget {
  package var columns: [TableColumn]
  /// The rows from `first` on; those that find no room are not drawn.
  package var rows: [TableRow]
  /// The selected row, counted within `rows`.
  package var selected: Int?
  /// The number of the first of `rows` in the whole.
  package var first: Int
  /// The rows there are in the whole; nil when `rows` is the whole.
  package var total: Int?
  /// False while the keys go elsewhere: the selection is then kept, quietly.
  package var isFocused: Bool
  /// Whether the selected row is marked at its edges alone, which costs a slow line less.
  package var isSelectionBare: Bool

  package init(
    columns: [TableColumn], rows: [TableRow], selected: Int? = nil, first: Int = 0,
    total: Int? = nil, isFocused: Bool = true, isSelectionBare: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.selected = selected
    self.first = first
    self.total = total
    self.isFocused = isFocused
    self.isSelectionBare = isSelectionBare
  }

  /// The rows of the region that carry records: all but the head.
  package static func visibleRows(height: Int) -> Int { max(0, height - 1) }

  package func draw(in region: Region) {
    let layout = TableLayout(columns: columns, width: region.width)
    for place in layout.places { drawTitle(columns[place.column], at: place.cells, in: region) }
    let body = region.rest(fromRow: 1)
    for (index, row) in rows.prefix(body.height).enumerated() {
      draw(row, index: index, layout: layout, in: body)
    }
    body.region(column: region.width - 1, width: 1, height: body.height)
      .render(ScrollMark(first: first, total: total ?? rows.count, shown: body.height))
  }

  private func drawTitle(_ column: TableColumn, at cells: Range<Int>, in region: Region) {
    guard let sort = column.sort else {
      region.write(
        column.title, column: cells.lowerBound, width: cells.count, align: column.align,
        role: .tableHeader)
      return
    }
    let place = region.region(column: cells.lowerBound, width: cells.count, height: 1)
    let taken = min(place.width(of: column.title) + 2, cells.count)
    let offset = column.align.offset(
      slack: cells.count - taken, direction: region.direction)
    place.write(column.title, column: offset, width: taken - 2, role: .tableHeaderSorted)
    place.draw(sort.arrow, column: offset + taken - 1, role: .tableHeaderSorted)
  }

  private func draw(_ row: TableRow, index: Int, layout: TableLayout, in body: Region) {
    let isSelected = index == selected
    let strip = body.region(row: index, width: body.width, height: 1)
    strip.answer(as: .row, first + index)
    if row.isMarked { strip.paint(.mark) }
    if isSelected, !isSelectionBare {
      strip.region(width: layout.keyWidth, height: 1).paint(.selected)
    }
    for place in layout.places where place.column < row.cells.count {
      let cell = strip.region(column: place.cells.lowerBound, width: place.cells.count, height: 1)
      draw(row.cells[place.column], align: columns[place.column].align, role: row.role, in: cell)
    }
    if isSelected {
      strip.draw(isFocused ? "▌" : "▏", column: 0, role: .tableEdge)
      strip.draw(isFocused ? "▐" : "▕", column: layout.endEdge, role: .tableEdge)
    }
    // A marked row that is selected keeps its mark: the ground tells of the selection.
    if row.isMarked { strip.draw("▪", column: 0, role: .tableMark) }
  }

  private func draw(_ cell: TableCell, align: Alignment, role: Role, in region: Region) {
    if let ground = cell.ground { region.paint(ground) }
    let textRole = cell.role ?? cell.mark?.role ?? role
    switch cell.figure {
    case .gauge(let fraction, let role):
      region.render(Gauge(fraction, text: cell.text, role: role, textRole: textRole))
    case .sparkline(let values, let role):
      let taken = region.write(cell.text, role: textRole)
      region.rest(column: taken == 0 ? 0 : taken + 1).render(Sparkline(values, role: role))
    case nil:
      guard let mark = cell.mark else {
        region.write(cell.text, align: align, role: textRole, spans: cell.spans)
        return
      }
      region.draw(mark.glyph, column: 0, role: mark.role)
      region.write(
        cell.text, column: 2, align: align == .numeric ? .numeric : .leading, role: textRole,
        spans: cell.spans)
    }
  }
}
