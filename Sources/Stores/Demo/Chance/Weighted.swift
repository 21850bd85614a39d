/// Things with weights, drawn as often as their weight says.
package struct Weighted<Element: Sendable>: Sendable {
  package let elements: [Element]
  private let sums: [Double]

  /// Nil where nothing has a weight above zero.
  init?(_ entries: [(element: Element, weight: Double)]) {
    let kept = entries.filter { $0.weight > 0 }
    guard !kept.isEmpty else { return nil }
    elements = kept.map(\.element)
    var sum = 0.0
    sums = kept.map { entry in
      sum += entry.weight
      return sum
    }
  }

  /// One of the elements, in the logarithm of their count.
  func draw(_ random: inout DemoRandom) -> Element {
    let aim = random.unit() * sums[sums.count - 1]
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if aim < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}
