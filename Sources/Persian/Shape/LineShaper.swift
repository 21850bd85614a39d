/// The way from logical text to the clusters of one row.
struct LineShaper {
  var ambient: Direction
  var budget = Int.max
  var keepsMarks = false
  /// The base direction of the paragraph the row was broken from, when it is part of one.
  var base: Direction?
  /// Whether rows of one direction are spared the bidirectional algorithm.
  var takesShortcuts = true

  /// The clusters in reading order of the ambient direction, and whether text was cut off.
  func clusters(
    of scalars: some Sequence<Unicode.Scalar>, length: Int, offset: Int = 0
  ) -> (clusters: [Cluster], isTruncated: Bool) {
    // No cell takes more than a base, its marks and joiners; a longer row is cut in any case.
    let room = min(length, budget < 4096 ? (max(budget, 0) + 2) * 8 : length) + 3
    return withUnsafeTemporaryAllocation(byteCount: (2 * room + 1) * 4, alignment: 8) { memory in
      var row = LogicalRow(memory: memory, room: room, budget: budget, keepsMarks: keepsMarks)
      row.load(scalars, offset: offset)
      var clusters = shape(row)
      if ambient == .rightToLeft { clusters.reverse() }
      return (clusters, row.isTruncated)
    }
  }

  private func shape(_ row: LogicalRow) -> [Cluster] {
    let base = base ?? row.reading.base(ambient: ambient)
    let isLeftToRight = base == .leftToRight && !row.reading.hasRightToLeft
    if isLeftToRight, takesShortcuts { return ClusterAssembly.logical(row) }
    return withUnsafeTemporaryAllocation(
      byteCount: BidiParagraph.byteCount(length: row.count), alignment: 8
    ) { memory in
      guard let start = memory.baseAddress else { return [] }
      var paragraph = BidiParagraph(memory: start, length: row.count)
      paragraph.load(row, base: base)
      paragraph.resolve(base: base, takesShortcut: takesShortcuts)
      return ClusterAssembly.visual(paragraph)
    }
  }
}
