/// Which columns of a table are shown in a width, and where.
package struct TableLayout: Sendable, Hashable {
  package struct Place: Sendable, Hashable {
    /// The column's number in the table.
    package let column: Int
    /// The cells it takes.
    package let cells: Range<Int>
  }

  /// The blank columns between two columns.
  static let gap = 2
  /// The cells kept for the edge bars around the columns and for the scroll mark at the very end.
  static let margin = Insets(leading: 1, trailing: 3)

  package let places: [Place]
  /// The cells from the reading edge to the end of what names a record: the first column that
  /// gives way, and all before it.
  let keyWidth: Int
  /// Where the bar at the reading end of the selected row stands.
  let endEdge: Int

  /// Folds columns away in their stated order until the minimums of the rest fit.
  package init(columns: [TableColumn], width: Int) {
    let room = max(0, width - TableLayout.margin.leading - TableLayout.margin.trailing)
    var shown = Array(columns.indices)
    while TableLayout.minimum(of: shown.map { columns[$0] }) > room,
      let next = TableLayout.nextToFold(of: shown, in: columns)
    {
      shown.remove(at: next)
    }
    let ranges = Split.ranges(
      of: room, into: shown.map { columns[$0].width }, gap: TableLayout.gap)
    places = zip(shown, ranges).filter { !$0.1.isEmpty }.map { column, range in
      let shift = TableLayout.margin.leading
      return Place(
        column: column, cells: (range.lowerBound + shift)..<(range.upperBound + shift))
    }
    let key = places.first { columns[$0.column].width.weight > 0 } ?? places.first
    keyWidth = min(width, (key?.cells.upperBound ?? room) + TableLayout.margin.leading)
    endEdge = width - TableLayout.margin.trailing
  }

  private static func minimum(of columns: [TableColumn]) -> Int {
    columns.reduce(0) { $0 + $1.width.minimum } + gap * max(0, columns.count - 1)
  }

  private static func nextToFold(of shown: [Int], in columns: [TableColumn]) -> Int? {
    shown.indices
      .filter { columns[shown[$0]].foldOrder > 0 }
      .max { columns[shown[$0]].foldOrder < columns[shown[$1]].foldOrder }
  }
}
