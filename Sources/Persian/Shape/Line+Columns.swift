extension Line {
  /// The cells, as reading-order columns, that show a range of the logical text.
  ///
  /// Neighbouring cells come as one range, ascending; a selection across a change of direction
  /// gives several. A joiner between two letters belongs to the letter behind it, and an ellipsis
  /// to all the text it hides.
  package func columns(ofSource range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var columns: [Range<Int>] = []
    var column = 0
    let starts = coverageStarts()
    for (index, cluster) in clusters.enumerated() {
      let covered = starts[index]..<max(cluster.sourceRange.upperBound, starts[index] + 1)
      if covered.overlaps(range) {
        if let last = columns.last, last.upperBound == column {
          columns[columns.count - 1] = last.lowerBound..<column + cluster.width
        } else {
          columns.append(column..<column + cluster.width)
        }
      }
      column += cluster.width
    }
    return columns
  }

  /// For each cluster the first scalar it answers for: the one after its logical predecessor.
  private func coverageStarts() -> [Int] {
    var starts = clusters.map(\.source)
    var end: Int?
    for index in clusters.indices.sorted(by: { clusters[$0].source < clusters[$1].source }) {
      if let end, end < starts[index] { starts[index] = end }
      end = clusters[index].sourceRange.upperBound
    }
    return starts
  }
}
