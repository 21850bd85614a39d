package import Persian

/// One column of a table: its title, its width and when it may go.
package struct TableColumn: Sendable, Hashable {
  package enum Sort: Sendable, Hashable {
    case ascending
    case descending

    var arrow: Unicode.Scalar {
      switch self {
      case .ascending: "↑"
      case .descending: "↓"
      }
    }
  }

  package var title: CleanText
  package var width: Constraint
  package var align: Alignment
  /// 0 never folds away; of the others the highest goes first, and of equals the last.
  package var foldOrder: Int
  /// The direction by which the rows are sorted, on the one column they are sorted by.
  package var sort: Sort?

  package init(
    _ title: CleanText, width: Constraint, align: Alignment = .leading, foldOrder: Int = 0,
    sort: Sort? = nil
  ) {
    self.title = title
    self.width = width
    self.align = align
    self.foldOrder = foldOrder
    self.sort = sort
  }
}
