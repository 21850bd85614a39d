/// For each key the ascending numbers of the records that hold it, packed end to end.
struct Postings: Sendable {
  private var starts: [UInt32]
  private var items: [UInt32]

  /// Packs pairs of key and record; pairs may repeat and come in any order.
  init(pairs: [(key: UInt32, item: UInt32)], keys: Int) {
    starts = Array(repeating: 0, count: keys + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    items = Array(repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      items[Int(next[Int(pair.key)])] = pair.item
      next[Int(pair.key)] += 1
    }
    for key in 0..<keys { items[Int(starts[key])..<Int(starts[key + 1])].sort() }
  }

  subscript(key: UInt32) -> ArraySlice<UInt32> {
    guard Int(key) + 1 < starts.count else { return [] }
    return items[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  /// The records of a key that lie in a range; O(log n).
  func items(of key: UInt32, in range: Range<UInt32>) -> ArraySlice<UInt32> {
    let all = self[key]
    return all[
      all.firstPosition(
        notBelow: range.lowerBound)..<all.firstPosition(
          notBelow: range.upperBound)]
  }
}

extension ArraySlice<UInt32> {
  /// The first index of an ascending run whose element is not below `bound`.
  func firstPosition(notBelow bound: UInt32) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
