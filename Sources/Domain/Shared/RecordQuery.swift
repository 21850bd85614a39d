/// A column to order by, and which way.
package struct Sort<Column: Hashable & Sendable>: Hashable, Sendable {
  package var column: Column
  package var descending: Bool

  package init(_ column: Column, descending: Bool = false) {
    self.column = column
    self.descending = descending
  }
}

/// What to list and in which order.
package struct RecordQuery<Filter: Hashable & Sendable, Column: Hashable & Sendable>: Hashable,
  Sendable
{
  package var filter: Filter
  package var sort: Sort<Column>

  package init(filter: Filter, sort: Sort<Column>) {
    self.filter = filter
    self.sort = sort
  }
}
