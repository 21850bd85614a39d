/// The thumb at a list's far edge that tells which part of the whole is shown.
package struct ScrollMark: Widget {
  /// The number of the first row shown.
  package var first: Int
  package var total: Int
  /// The rows shown at once; nil takes the height of the region.
  package var shown: Int?

  package init(first: Int, total: Int, shown: Int? = nil) {
    self.first = first
    self.total = total
    self.shown = shown
  }

  /// The rows of a track the thumb takes; empty when everything can be seen.
  ///
  /// The thumb touches an end of the track only when the list is at that end, even in a million
  /// rows.
  package func thumb(height: Int) -> Range<Int> {
    let shown = shown ?? height
    guard height > 0, total > shown, shown > 0 else { return 0..<0 }
    let last = total - shown
    let first = min(max(self.first, 0), last)
    let size = max(1, min(height - 1, height * shown / total))
    let travel = height - size
    guard travel > 0 else { return 0..<size }
    let nearest = Int((Double(first) / Double(last) * Double(travel)).rounded())
    let start =
      switch first {
      case 0: 0
      case last: travel
      default: travel > 1 ? min(max(nearest, 1), travel - 1) : nearest
      }
    return start..<(start + size)
  }

  package func draw(in region: Region) {
    region.fill("▐", role: .scroll, rows: thumb(height: region.height))
  }
}
