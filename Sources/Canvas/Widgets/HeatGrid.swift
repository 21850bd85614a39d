package import Persian

/// Many things of one kind as cells on heat grounds, in groups: hosts by rack, days by month.
package struct HeatGrid: Widget {
  package struct Item: Sendable, Hashable {
    /// The heat between 0 and 1; nil where there is no figure.
    package var fraction: Double?
    /// A state that outshines the figure, such as a host that is down.
    package var mark: StateMark?

    package init(_ fraction: Double?, mark: StateMark? = nil) {
      self.fraction = fraction
      self.mark = mark
    }
  }

  package struct Group: Sendable, Hashable {
    package var title: CleanText
    package var items: [Item]

    package init(_ title: CleanText, items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// The place of one item.
  package struct Place: Sendable, Hashable {
    package let group: Int
    package let item: Int

    package init(group: Int, item: Int) {
      self.group = group
      self.item = item
    }
  }

  package var groups: [Group]
  package var cursor: Place?
  /// The cells an item takes, at least one.
  package var itemWidth: Int
  /// The widest a title may be; titles stand before the items of their group.
  package var titleWidth: Int
  /// Blank cells before each item; the cursor stands in them where there are any.
  package var gap: Int

  package init(
    _ groups: [Group], cursor: Place? = nil, itemWidth: Int = 2, titleWidth: Int = 16,
    gap: Int = 0
  ) {
    self.groups = groups
    self.cursor = cursor
    self.itemWidth = max(1, itemWidth)
    self.titleWidth = titleWidth
    self.gap = max(0, gap)
  }

  /// The items that stand side by side in a width; a group goes on in the next row after them.
  package func itemsPerRow(width: Int, direction: Direction) -> Int {
    max(1, (width - titleColumn(direction: direction)) / (itemWidth + gap))
  }

  package func draw(in region: Region) {
    let start = titleColumn(direction: region.direction)
    let perRow = itemsPerRow(width: region.width, direction: region.direction)
    var row = 0
    for (groupIndex, group) in groups.enumerated() where row < region.height {
      region.write(group.title, row: row, width: max(0, start - 2), role: .mapLabel)
      for (index, item) in group.items.enumerated() {
        let place = start + gap + index % perRow * (itemWidth + gap)
        let cell = region.region(
          row: row + index / perRow, column: place, width: itemWidth, height: 1)
        let isCursor = cursor == Place(group: groupIndex, item: index)
        draw(item, in: cell, isCursor: isCursor && gap == 0)
        guard isCursor, gap > 0 else { continue }
        region.draw("[", row: row + index / perRow, column: place - 1, role: .mapCursor)
        region.draw("]", row: row + index / perRow, column: place + itemWidth, role: .mapCursor)
      }
      row += max(1, (group.items.count + perRow - 1) / perRow)
    }
  }

  private func titleColumn(direction: Direction) -> Int {
    let widest =
      groups.map {
        $0.title.isEmpty ? 0 : Line($0.title, ambient: direction).width
      }.max() ?? 0
    return widest == 0 ? 0 : min(widest, titleWidth) + 2
  }

  private func draw(_ item: Item, in cell: Region, isCursor: Bool) {
    cell.render(HeatCell(fraction: item.fraction))
    if let mark = item.mark { cell.draw(mark.glyph, column: 0, role: mark.role) }
    guard isCursor else { return }
    cell.draw(itemWidth > 1 ? "[" : "◆", column: 0, role: .mapCursor)
    if itemWidth > 1 { cell.draw("]", column: itemWidth - 1, role: .mapCursor) }
  }
}
