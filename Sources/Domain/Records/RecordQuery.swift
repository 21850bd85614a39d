/// A field to order by, and which way.
package struct Sort<Field: Hashable & Sendable>: Hashable, Sendable {
  package var field: Field
  package var descending: Bool

  package init(_ field: Field, descending: Bool = false) {
    self.field = field
    self.descending = descending
  }
}

/// Which records to list, and in which order.
package struct RecordQuery<Record: Listed>: Hashable, Sendable {
  package var filter: RecordFilter<Record.Field>
  package var sort: Sort<Record.Field>
  /// Orders what the first leaves equal.
  package var second: Sort<Record.Field>?

  package init(
    filter: RecordFilter<Record.Field> = RecordFilter(), sort: Sort<Record.Field>,
    second: Sort<Record.Field>? = nil
  ) {
    self.filter = filter
    self.sort = sort
    self.second = second
  }
}
