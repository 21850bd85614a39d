/// The blank cells kept free along the four edges of a region.
package struct Insets: Sendable, Hashable {
  package let top: Int
  package let bottom: Int
  package let leading: Int
  package let trailing: Int

  package init(top: Int = 0, bottom: Int = 0, leading: Int = 0, trailing: Int = 0) {
    self.top = max(0, top)
    self.bottom = max(0, bottom)
    self.leading = max(0, leading)
    self.trailing = max(0, trailing)
  }

  package init(all edge: Int) {
    self.init(top: edge, bottom: edge, leading: edge, trailing: edge)
  }

  package init(rows: Int = 0, columns: Int = 0) {
    self.init(top: rows, bottom: rows, leading: columns, trailing: columns)
  }
}
