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
      place.write(
        columns[column], width: place.width - (isOrdered ? 2 : 0), align: .leading,
        role: isOrdered ? .tableHeaderSorted : .tableHeader)
      if isOrdered { place.draw("↓", column: place.width - 1, role: .tableHeaderSorted) }
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
    let width: Int
    let columns: Range<Int>

    func place(row: Int, column: Int, in region: Region) -> Region {
      region.region(
        row: row + 1, column: start + (column - columns.lowerBound) * (width + HeatTable.gap),
        width: width, height: 1)
    }
  }

  private static let gap = 1

  private func layout(in region: Region) -> Layout {
    let labels = rows.map { region.width(of: $0.label) }.max() ?? 0
    let start = min(labels, region.width / 3) + 3
    let figures = rows.flatMap(\.cells).map { region.width(of: $0.figure) + 4 }.max() ?? 0
    let width = max(figures, columns.map { region.width(of: $0) + 2 }.max() ?? 0, 6)
    let fitting = max(1, (region.width - start) / (width + Self.gap))
    let count = min(fitting, columns.count)
    let wanted = (cursor?.column ?? 0) - count + 1
    let first = min(max(0, wanted), max(0, columns.count - count))
    return Layout(start: start, width: width, columns: first..<(first + count))
  }
}
