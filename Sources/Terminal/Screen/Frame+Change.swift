import Canvas

extension Frame {
  /// The cells of a row from the first to the last that an earlier frame showed differently, or
  /// nil when it showed the same.
  ///
  /// What lies between is sent to ncurses though not to the terminal: it compares again.
  func change(row: Int, from earlier: Frame?) -> (column: Int, cells: ArraySlice<Cell>)? {
    let cells = self[row: row]
    guard let earlier, earlier.size == size, earlier.samples[row] == samples[row] else {
      return (0, cells)
    }
    let old = earlier[row: row]
    // Both frames have one size, so the row has the same indices in both.
    guard let first = cells.indices.first(where: { cells[$0] != old[$0] }),
      let last = cells.indices.last(where: { cells[$0] != old[$0] })
    else { return nil }
    // A wide glyph must not be cut in two, be it the new one or the one below it.
    let isEven = (first...last).allSatisfy { cells[$0].width == 1 && old[$0].width == 1 }
    guard isEven else { return (0, cells) }
    return (first - cells.startIndex, cells[first...last])
  }
}
