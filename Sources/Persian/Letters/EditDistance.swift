/// Bounded Damerau-Levenshtein distance: insertions, deletions, replacements, swaps of neighbours.
package enum EditDistance {
  /// The distance where it is at most `bound`, nil beyond; O(n · bound).
  package static func between<Element: Equatable>(
    _ left: [Element], _ right: [Element], atMost bound: Int
  ) -> Int? {
    guard bound >= 0, abs(left.count - right.count) <= bound else { return nil }
    let far = bound + 1
    var before = Array(repeating: far, count: right.count + 1)
    var previous = (0...right.count).map { min($0, far) }
    var current = previous
    var bestBefore = 0
    for row in 0..<left.count {
      for column in current.indices { current[column] = far }
      if row + 1 <= bound { current[0] = row + 1 }
      let low = max(0, row - bound)
      let high = min(right.count - 1, row + bound)
      var best = current[0]
      for column in stride(from: low, through: high, by: 1) {
        let isSame = left[row] == right[column]
        var cost = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current[column + 1] = min(cost, far)
        best = min(best, cost)
      }
      // A swap reaches two rows back, hence two hopeless rows in a row.
      if best > bound, bestBefore > bound { return nil }
      bestBefore = best
      (before, previous, current) = (previous, current, before)
    }
    return previous[right.count] <= bound ? previous[right.count] : nil
  }
}
