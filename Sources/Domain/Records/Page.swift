/// Which rows of an ordered list are wanted.
package struct Window: Hashable, Sendable {
  package let offset: Int
  package let limit: Int

  package init(offset: Int, limit: Int) {
    self.offset = max(0, offset)
    self.limit = max(0, limit)
  }

  package var range: Range<Int> { offset..<(offset + limit) }
}

/// A run of rows out of an ordered list, with the length of the whole list.
package struct Page<Row: Sendable>: Sendable {
  package let rows: [Row]
  package let offset: Int
  package let total: Int

  package init(rows: [Row], offset: Int, total: Int) {
    self.rows = rows
    self.offset = offset
    self.total = total
  }

  package static var empty: Page { Page(rows: [], offset: 0, total: 0) }

  /// The row at this position of the whole list, where the page holds it.
  package subscript(position: Int) -> Row? {
    let index = position - offset
    return rows.indices.contains(index) ? rows[index] : nil
  }
}

extension Page: Equatable where Row: Equatable {}
