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
  /// The cells kept for the edge bar before and for the scroll mark behind the columns.
  static let margin = Insets(leading: 1, trailing: 2)

  package let places: [Place]

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
