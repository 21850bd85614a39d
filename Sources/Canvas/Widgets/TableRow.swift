/// One row of a table, a cell for each column.
package struct TableRow: Sendable, Hashable {
  package var cells: [TableCell]
  /// The role of cells that name none.
  package var role: Role
  /// True when the operator has marked the row for a common action.
  package var isMarked: Bool

  package init(_ cells: [TableCell], role: Role = .table, isMarked: Bool = false) {
    self.cells = cells
    self.role = role
    self.isMarked = isMarked
  }
}
