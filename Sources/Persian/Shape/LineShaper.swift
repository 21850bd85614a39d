/// The way from logical text to the clusters of one row.
struct LineShaper {
  var ambient: Direction
  var budget = Int.max
  var keepsMarks = false
  /// The base direction of the paragraph the row was broken from, when it is part of one.
  var base: Direction?
  /// Whether rows of one direction are spared the bidirectional algorithm.
  var takesShortcuts = true
  /// The scalar before which a lam-alef is taken apart into its two letters.
  var seam: Int?

  /// The clusters in reading order of the ambient direction, and whether text was cut off.
  func clusters(
    of scalars: some Sequence<Unicode.Scalar>, length: Int, offset: Int = 0
  ) -> (clusters: [Cluster], isTruncated: Bool) {
    withRow(of: scalars, length: length, offset: offset) { row in
      var clusters = arrange(row, ClusterAssembly.logical, ClusterAssembly.visual)
      if ambient == .rightToLeft { clusters.reverse() }
      return (clusters, row.isTruncated)
    }
  }

  /// The offsets of the characters that are kept, joiners included, from left to right.
  func order(of scalars: some Sequence<Unicode.Scalar>, length: Int) -> [Int] {
    withRow(of: scalars, length: length, offset: 0) { row in
      arrange(row, VisualOrder.logical, VisualOrder.visual)
    }
  }

  private func withRow<Result>(
    of scalars: some Sequence<Unicode.Scalar>, length: Int, offset: Int,
    _ body: (LogicalRow) -> Result
  ) -> Result {
    // No cell takes more than a base, its marks and joiners; a longer row is cut in any case.
    let room = min(length, budget < 4096 ? (max(budget, 0) + 2) * 8 : length) + 3
    return withUnsafeTemporaryAllocation(byteCount: (2 * room + 1) * 4, alignment: 8) { memory in
      var row = LogicalRow(
        memory: memory, room: room, budget: budget, keepsMarks: keepsMarks, seam: seam)
      row.load(scalars, offset: offset)
      return body(row)
    }
  }

  /// Reads what is wanted off a row that stands as it was written, or off a resolved paragraph.
  private func arrange<Element>(
    _ row: LogicalRow, _ logical: (LogicalRow) -> [Element],
    _ visual: (BidiParagraph) -> [Element]
  ) -> [Element] {
    let base = base ?? row.reading.base(ambient: ambient)
    let isLeftToRight = base == .leftToRight && !row.reading.hasRightToLeft
    if isLeftToRight, takesShortcuts { return logical(row) }
    return withUnsafeTemporaryAllocation(
      byteCount: BidiParagraph.byteCount(length: row.count), alignment: 8
    ) { memory in
      guard let start = memory.baseAddress else { return [] }
      var paragraph = BidiParagraph(memory: start, length: row.count)
      paragraph.load(row, base: base)
      paragraph.resolve(base: base, takesShortcut: takesShortcuts)
      return visual(paragraph)
    }
  }
}
