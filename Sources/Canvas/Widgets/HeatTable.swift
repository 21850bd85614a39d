package import Persian

/// Things by measures: every cell a figure on the step of heat it has within its column.
///
/// Where the columns do not all fit, those about the cursor are shown and marks tell of the others.
package struct HeatTable: Widget {
  package struct Cell: Sendable, Hashable {
    /// The heat between 0 and 1; nil where there is no figure.
    package var fraction: Double?
    package var figure: CleanText

    package init(_ fraction: Double?, _ figure: CleanText) {
      self.fraction = fraction
      self.figure = figure
    }
  }

  package struct Row: Sendable, Hashable {
    package var label: CleanText
    package var cells: [Cell]

    package init(_ label: CleanText, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  /// A row and a column of the table.
  package struct Place: Sendable, Hashable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package var columns: [CleanText]
  package var rows: [Row]
  package var cursor: Place?
  /// The column the rows are ordered by, if any.
  package var ordered: Int?

  package init(
    columns: [CleanText], rows: [Row], cursor: Place? = nil, ordered: Int? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.cursor = cursor
    self.ordered = ordered
  }

  /// The rows that fit under the heads.
  package static func visibleRows(height: Int) -> Int { max(0, height - 1) }

  package func draw(in region: Region) {
    let layout = layout(in: region)
    let heads = region.region(width: region.width, height: 1)
    for column in layout.columns {
      let place = layout.place(row: -1, column: column, in: heads)
      let isOrdered = column == ordered
      let head = place.inset(Insets(columns: 1))
      head.write(
        columns[column], column: isOrdered ? 2 : 0, align: .numeric,
        role: isOrdered ? .tableHeaderSorted : .tableHeader)
      if isOrdered { head.draw("↓", column: 0, role: .tableHeaderSorted) }
    }
    if layout.columns.lowerBound > 0 {
      heads.draw("‹", column: max(0, layout.start - 2), role: .scroll)
    }
    if layout.columns.upperBound < columns.count {
      heads.draw("›", column: region.width - 1, role: .scroll)
    }
    for (index, row) in rows.prefix(Self.visibleRows(height: region.height)).enumerated() {
      let isCursorRow = index == cursor?.row
      if isCursorRow { region.draw("▌", row: index + 1, column: 0, role: .tableEdge) }
      region.write(
        row.label, row: index + 1, column: 1, width: max(0, layout.start - 3),
        role: isCursorRow ? .tableStrong : .table)
      for column in layout.columns where row.cells.indices.contains(column) {
        draw(
          row.cells[column], in: layout.place(row: index, column: column, in: region),
          isCursor: cursor == Place(row: index, column: column))
      }
    }
  }

  /// The cells in sight with the places they take, for whoever answers to clicks.
  package func places(in region: Region) -> [(place: Place, region: Region)] {
    let layout = layout(in: region)
    return rows.indices.prefix(Self.visibleRows(height: region.height)).flatMap { row in
      layout.columns.map { column in
        (Place(row: row, column: column), layout.place(row: row, column: column, in: region))
      }
    }
  }

  private func draw(_ cell: Cell, in region: Region, isCursor: Bool) {
    if let fraction = cell.fraction, let ground = Ground.heat(of: fraction) {
      region.paint(ground)
      let step = Int(ground.rawValue - Ground.heat0.rawValue)
      region.draw(Sparkline.levels[step], column: 1, role: .mapShade)
      region.write(
        cell.figure, column: 3, width: region.width - 4, align: .numeric, role: .map)
    } else {
      region.draw("·", column: 1, role: .mapMissing)
    }
    guard isCursor else { return }
    region.draw("[", column: 0, role: .mapCursor)
    region.draw("]", column: region.width - 1, role: .mapCursor)
  }

  private struct Layout {
    let start: Int
    let widths: [Int]
    let columns: Range<Int>

    func place(row: Int, column: Int, in region: Region) -> Region {
      let before = widths[columns.lowerBound..<column].reduce(0) { $0 + $1 + HeatTable.gap }
      return region.region(
        row: row + 1, column: start + before, width: widths[column], height: 1)
    }
  }

  private static let gap = 1

  private func layout(in region: Region) -> Layout {
    let labels = rows.map { region.width(of: $0.label) }.max() ?? 0
    let start = min(labels, region.width / 3) + 3
    let widths = columns.indices.map { column in
      let figures = rows.map { row in
        row.cells.indices.contains(column) ? region.width(of: row.cells[column].figure) + 4 : 0
      }
      let head = region.width(of: columns[column]) + (column == ordered ? 4 : 2)
      return max(figures.max() ?? 0, head, 6)
    }
    return Layout(
      start: start, widths: widths, columns: shown(widths, in: region.width - start))
  }

  /// The columns that fit, the cursor's among them, and as many before it as there is room for.
  private func shown(_ widths: [Int], in room: Int) -> Range<Int> {
    func fitting(_ first: Int) -> Int {
      var (end, taken) = (first, 0)
      while end < widths.count, taken + widths[end] <= room || end == first {
        taken += widths[end] + Self.gap
        end += 1
      }
      return end
    }
    let wanted = min(max(0, cursor?.column ?? 0), max(0, widths.count - 1))
    let first = (0...wanted).first { fitting($0) > wanted } ?? wanted
    return first..<fitting(first)
  }
}
