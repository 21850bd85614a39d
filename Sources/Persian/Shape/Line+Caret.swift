extension Line {
  /// A line being typed, read `base`, as it stands while a caret is in it.
  ///
  /// Between the letters of a lam-alef the ligature opens into two cells, and the caret stands on
  /// the alef as it stands on any letter. A mark of its own on the one cell would have to be
  /// learnt; that the rest of the line makes room for a moment is understood at once.
  package init(typed text: CleanText, base: Direction, caret: Int?) {
    let shaped = LineShaper(ambient: base, base: base, seam: caret)
      .clusters(of: text.string.unicodeScalars, length: text.string.utf8.count)
    self.init(clusters: shaped.clusters, isTruncated: false)
  }

  /// Where a caret at a scalar offset is shown, and whether it had to borrow that place.
  ///
  /// Before a joiner it borrows the letter behind, and behind the last letter the column after the
  /// line.
  package func caretColumns(at offset: Int) -> (columns: Range<Int>, isBorrowed: Bool) {
    var column = 0
    var found: (columns: Range<Int>, source: Int)?
    for cluster in clusters {
      let end = column + cluster.width
      if cluster.sourceRange.contains(offset) { return (column..<end, false) }
      if cluster.source > offset, cluster.source < found?.source ?? .max {
        found = (column..<end, cluster.source)
      }
      column = end
    }
    return (found?.columns ?? width..<(width + 1), true)
  }

  /// The columns of letters that carry marks, which the line itself does not show.
  package func columnsWithMarks(of text: CleanText) -> [Range<Int>] {
    let scalars = Array(text.string.unicodeScalars)
    var column = 0
    return clusters.compactMap { cluster in
      defer { column += cluster.width }
      let isMarked = cluster.sourceRange.clamped(to: scalars.indices)
        .contains { TypedText.isMark(scalars[$0]) }
      return isMarked ? column..<(column + cluster.width) : nil
    }
  }

  /// The cells that lie wholly within a stretch of columns, and the column of the first.
  package func part(_ columns: Range<Int>) -> (line: Line, column: Int) {
    var column = 0
    var first: Int?
    var kept: [Cluster] = []
    for cluster in clusters {
      let end = column + cluster.width
      if column >= columns.lowerBound, end <= columns.upperBound {
        first = first ?? column
        kept.append(cluster)
      }
      column = end
    }
    return (Line(clusters: kept, isTruncated: kept.count < clusters.count), first ?? 0)
  }
}
