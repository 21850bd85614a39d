/// One row of shaped text.
///
/// The clusters stand in the reading order of the ambient direction: element 0 is in logical
/// column 0, the rightmost on a right-to-left screen. For an ambient left to right that is visual
/// order, else reversed visual order, so that mirroring a whole surface restores visual order.
package struct Line: Sendable, Hashable {
  package let clusters: [Cluster]
  /// The cells taken.
  package let width: Int
  /// Whether the end of the text is hidden behind an ellipsis.
  package let isTruncated: Bool

  /// The whole text as one row.
  ///
  /// A text without right-to-left letters has a left-to-right base; otherwise a Persian screen
  /// sets the base to right to left and a Latin one takes it from the first strong letter. A
  /// stated base overrules both. Marks are dropped unless wanted: terminals place them badly.
  package init(
    _ text: CleanText, ambient: Direction, base: Direction? = nil, marks: Bool = false
  ) {
    self.init(text, shaper: LineShaper(ambient: ambient, keepsMarks: marks, base: base))
  }

  /// The beginning of the text in at most `width` cells, closed by `…` when something is hidden.
  package init(_ text: CleanText, ambient: Direction, fitting width: Int, marks: Bool = false) {
    self.init(
      text, shaper: LineShaper(ambient: ambient, budget: max(width, 0), keepsMarks: marks))
  }

  private init(_ text: CleanText, shaper: LineShaper) {
    let shaped = shaper.clusters(of: text.string.unicodeScalars, length: text.string.utf8.count)
    self.init(clusters: shaped.clusters, isTruncated: shaped.isTruncated)
  }

  init(clusters: [Cluster], isTruncated: Bool) {
    self.clusters = clusters
    self.isTruncated = isTruncated
    width = clusters.reduce(0) { $0 + $1.width }
  }
}
