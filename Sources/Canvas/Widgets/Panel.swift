package import Persian

/// A thin frame with a title on a cleared place: what dialogs, pickers and help stand in.
package struct Panel: Sendable {
  package var title: CleanText
  package var size: Size

  package init(title: CleanText, size: Size) {
    self.title = title
    self.size = size
  }

  /// Draws the frame in the middle of a region and returns the room inside, margins taken off.
  ///
  /// The size is that of the room inside; both shrink with the region.
  package func open(in region: Region) -> Region {
    let width = min(size.width + 4, region.width)
    let height = min(size.height + 2, region.height)
    let outside = region.region(
      row: (region.height - height) / 3, column: (region.width - width) / 2, width: width,
      height: height)
    outside.clear()
    outside.answer(as: .panel)
    drawFrame(in: outside)
    return outside.inset(Insets(rows: 1, columns: 2))
  }

  private func drawFrame(in region: Region) {
    let (bottom, end) = (region.height - 1, region.width - 1)
    guard bottom > 0, end > 0 else { return }
    for row in [0, bottom] { region.rule(row: row, role: .dialogBorder) }
    for column in [0, end] {
      region.fill("│", role: .dialogBorder, columns: column..<(column + 1))
    }
    region.draw("┌", row: 0, column: 0, role: .dialogBorder)
    region.draw("┐", row: 0, column: end, role: .dialogBorder)
    region.draw("└", row: bottom, column: 0, role: .dialogBorder)
    region.draw("┘", row: bottom, column: end, role: .dialogBorder)
    guard !title.isEmpty, region.width > 6 else { return }
    let taken = region.write(title, column: 3, width: region.width - 6, role: .dialogTitle)
    for column in [2, 3 + taken] { region.draw(" ", column: column) }
  }
}
