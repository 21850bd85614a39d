/// Where in a list the rows are that hold the words of a search, ascending.
struct HitPositions: Sendable {
  private let positions: [Int32]

  init(ascending positions: [Int32]) {
    self.positions = positions
  }

  var count: Int { positions.count }

  /// Which hit is at this position, counted from one.
  func rank(of position: Int) -> Int? {
    let before = count(before: position)
    guard before < count, positions[before] == position else { return nil }
    return before + 1
  }

  /// The next hit behind a position, or before it, wrapping around once.
  func next(from position: Int, forward: Bool) -> Int? {
    if positions.isEmpty { return nil }
    let index = forward ? count(before: position + 1) : count(before: position) - 1
    return Int(positions[(index + count) % count])
  }

  private func count(before position: Int) -> Int {
    var range = 0..<positions.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        positions[middle] < position ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
