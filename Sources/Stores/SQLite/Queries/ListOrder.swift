/// An order a list can be walked in: the index that holds it, with the row's id as tie-break.
struct ListOrder: Hashable, Sendable {
  let column: String
  let index: String
  /// The table of names whose rank orders the rows, where the column is a reference to it.
  var names: String?

  init(_ table: String, _ column: String, names: String? = nil) {
    self.column = column
    index = "\(table)_by_\(column)"
    self.names = names
  }

  func terms(descending: Bool) -> String {
    let direction = descending ? " DESC" : ""
    let first = names == nil ? "r.\(column)" : "n.rank"
    return "\(first)\(direction), r.id\(direction)"
  }
}
