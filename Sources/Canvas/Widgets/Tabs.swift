package import Persian

/// The subjects of the console by number, the active one in the accent.
///
/// Drilled in, breadcrumbs take the place of the other tabs. In narrow widths the titles of the
/// other tabs fold away first, then the tabs themselves.
package struct Tabs: Widget {
  package struct Tab: Sendable, Hashable {
    package var number: CleanText
    package var title: CleanText

    package init(number: CleanText, title: CleanText) {
      self.number = number
      self.title = title
    }
  }

  package var tabs: [Tab]
  package var active: Int
  package var breadcrumbs: [CleanText]

  package init(_ tabs: [Tab], active: Int, breadcrumbs: [CleanText] = []) {
    self.tabs = tabs
    self.active = active
    self.breadcrumbs = breadcrumbs
  }

  package func draw(in region: Region) {
    let placement = placement(width: region.width, measure: region.width(of:))
    var end = 0
    for (index, place) in placement.enumerated() {
      guard let place else { continue }
      region.region(column: place.columns.lowerBound, width: place.columns.count, height: 1)
        .answer(as: .tab, index)
      let isActive = index == active
      let numberWidth = region.write(
        tabs[index].number, column: place.columns.lowerBound,
        role: isActive ? .tabActiveNumber : .tabNumber)
      end = place.columns.upperBound
      guard place.hasTitle else { continue }
      let start = place.columns.lowerBound + numberWidth + (numberWidth > 0 ? 1 : 0)
      region.write(
        tabs[index].title, column: start, width: end - start, role: isActive ? .tabActive : .tab)
    }
    guard !breadcrumbs.isEmpty else { return }
    region.draw("›", column: end + 1, role: .breadcrumbSeparator)
    region.rest(column: end + 3).render(Breadcrumbs(breadcrumbs))
  }

  private struct Place {
    let columns: Range<Int>
    let hasTitle: Bool
  }

  private func placement(width: Int, measure: (CleanText) -> Int) -> [Place?] {
    let numbers = tabs.map { measure($0.number) }
    let titles = tabs.map { measure($0.title) }
    let fullWidth = { (index: Int) in
      numbers[index] + titles[index] + (numbers[index] > 0 && titles[index] > 0 ? 1 : 0)
    }
    let gap = 3
    let everything = tabs.indices.reduce(0) { $0 + fullWidth($1) } + gap * max(0, tabs.count - 1)
    let numbersOnly =
      tabs.indices.reduce(0) {
        $0 + ($1 == active || numbers[$1] == 0 ? fullWidth($1) : numbers[$1])
      } + gap * max(0, tabs.count - 1)
    let showsOthers = breadcrumbs.isEmpty && numbersOnly <= width
    let showsTitles = everything <= width

    var column = 0
    return tabs.indices.map { index in
      guard index == active || showsOthers, column < width else { return nil }
      let hasTitle = index == active || showsTitles || numbers[index] == 0
      let size = min(hasTitle ? fullWidth(index) : numbers[index], width - column)
      defer { column += size + gap }
      return Place(columns: column..<(column + size), hasTitle: hasTitle)
    }
  }
}
