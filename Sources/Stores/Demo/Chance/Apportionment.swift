/// A whole number divided by weights so that the parts are whole and their sum is exact.
enum Apportionment {
  /// The parts of `total` by largest remainder; where weights are all zero, nothing.
  static func parts(of total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { Double(total) * $0 / sum }
    var parts = exact.map { Int($0.rounded(.down)) }
    let byRemainder = exact.indices.sorted { left, right in
      let a = exact[left] - exact[left].rounded(.down)
      let b = exact[right] - exact[right].rounded(.down)
      return a == b ? left < right : a > b
    }
    let missing = max(0, total - parts.reduce(0, +))
    for index in byRemainder.prefix(missing) { parts[index] += 1 }
    return parts
  }
}
