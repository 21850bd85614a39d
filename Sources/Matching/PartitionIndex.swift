extension RandomAccessCollection where Index == Int {
  /// The first index for which a condition holds, where it holds for all behind it too; O(log n).
  func partitionIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
