package import Persian

/// The way from a subject down to a record, the record in strong.
///
/// What does not fit is left out at the beginning: where one stands matters more than where one
/// came from.
package struct Breadcrumbs: Widget {
  package var crumbs: [CleanText]

  package init(_ crumbs: [CleanText]) {
    self.crumbs = crumbs
  }

  package func draw(in region: Region) {
    let widths = crumbs.map { region.width(of: $0) }
    let separator = 3
    var first = 0
    var total = widths.reduce(0, +) + separator * max(0, crumbs.count - 1)
    while first < crumbs.count - 1, total + (first > 0 ? 1 + separator : 0) > region.width {
      total -= widths[first] + separator
      first += 1
    }
    var column = 0
    if first > 0 {
      column += region.write("…", role: .breadcrumb)
      column = drawSeparator(in: region, column: column)
    }
    for index in first..<max(first, crumbs.count) {
      let isLast = index == crumbs.count - 1
      column += region.write(
        crumbs[index], column: column, role: isLast ? .breadcrumbCurrent : .breadcrumb)
      if !isLast { column = drawSeparator(in: region, column: column) }
    }
  }

  private func drawSeparator(in region: Region, column: Int) -> Int {
    region.draw("›", column: column + 1, role: .breadcrumbSeparator)
    return column + 3
  }
}
