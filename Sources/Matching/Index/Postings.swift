/// For each key the ascending numbers of the records that hold it, packed end to end.
struct Postings: Sendable {
  private let starts: NumberColumn
  private let items: NumberColumn

  init(starts: NumberColumn, items: NumberColumn) {
    self.starts = starts
    self.items = items
  }

  /// Where the records of a key that lie in a range stand; O(log n).
  func places(of key: UInt32, in range: Range<UInt32>) -> Range<Int> {
    guard Int(key) + 1 < starts.count else { return 0..<0 }
    let all = starts[key]..<starts[Int(key) + 1]
    return items.firstPosition(
      notBelow: Int(range.lowerBound), in: all)..<items.firstPosition(
        notBelow: Int(range.upperBound), in: all)
  }

  /// The record at a place.
  subscript(place: Int) -> UInt32 { UInt32(truncatingIfNeeded: items[place]) }

  /// The places of a run from the first record not below a bound on: in steps that double, since the
  /// next one is mostly near.
  func rest(of places: Range<Int>, notBelow bound: UInt32) -> Range<Int> {
    var (low, step) = (places.lowerBound, 1)
    while low + step < places.upperBound, items[low + step] < Int(bound) {
      low += step
      step *= 2
    }
    let high = min(low + step + 1, places.upperBound)
    return items.firstPosition(notBelow: Int(bound), in: low..<high)..<places.upperBound
  }

  /// Packs pairs of key and record, each pair once, records in ascending order for every key.
  static func packed(
    keys: Int, pairs: ((_ key: UInt32, _ item: UInt32) -> Void) -> Void
  ) -> (starts: [Int], items: [UInt32]) {
    var starts = Array(repeating: 0, count: keys + 1)
    pairs { key, _ in starts[Int(key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var next = starts
    var items = Array(repeating: UInt32(0), count: starts[keys])
    pairs { key, item in
      items[next[Int(key)]] = item
      next[Int(key)] += 1
    }
    return (starts, items)
  }
}
