/// A token of an index and how much sharing it says.
struct WeightedNumber {
  let token: UInt32
  let weight: Float
}

extension MemoryIndex {
  /// The streets that share most, by descending weight; among equals those that hold the plaque.
  func streets(
    sharing tokens: [WeightedNumber], plaques stated: [Int], in ranges: [Range<UInt32>], limit: Int
  ) -> [UInt32] {
    var found: [(weight: Float, street: UInt32)] = []
    for range in ranges {
      var tally = StreetSums(range)
      for token in tokens {
        for place in postings.places(of: token.token, in: range) {
          tally.add(token.weight, to: postings[place])
        }
      }
      tally.append(to: &found)
    }
    // Everything within reach of the best, so that a plaque can lift a street into the first few.
    found.keepLargest(limit * 4)
    guard !stated.isEmpty else { return found.prefix(limit).map(\.street) }
    for index in found.indices where holds(stated, street: found[index].street) {
      found[index].weight += Self.plaqueWeight
    }
    found.keepLargest(limit)
    return found.map(\.street)
  }

  private static let plaqueWeight: Float = 3

  private func holds(_ stated: [Int], street: UInt32) -> Bool {
    streets.rows(of: street).contains { row in
      plaque(rows.plaques[row]).map { stated.contains($0.base) } ?? false
    }
  }
}

/// What the streets of a range share with a question, added up token by token.
private struct StreetSums {
  private let range: Range<UInt32>
  private var weights: [Float]
  private var touched: [UInt32] = []

  init(_ range: Range<UInt32>) {
    self.range = range
    weights = Array(repeating: 0, count: range.count)
  }

  mutating func add(_ weight: Float, to street: UInt32) {
    let place = Int(street - range.lowerBound)
    if weights[place] == 0 { touched.append(street) }
    weights[place] += weight
  }

  func append(to found: inout [(weight: Float, street: UInt32)]) {
    found.reserveCapacity(found.count + touched.count)
    for street in touched { found.append((weights[Int(street - range.lowerBound)], street)) }
  }
}

extension [(weight: Float, street: UInt32)] {
  /// Keeps the largest in descending order, equals in the order of their streets.
  fileprivate mutating func keepLargest(_ count: Int) {
    if self.count > count * 4 {
      // A cut through the middle first: sorting many thousands to keep a few would dominate.
      let bound = largest(count)
      removeAll { $0.weight < bound }
    }
    sort { ($1.weight, $0.street) < ($0.weight, $1.street) }
    if self.count > count { removeLast(self.count - count) }
  }

  /// A weight that at least `count` elements reach, and not many more: they are counted in steps.
  private func largest(_ count: Int) -> Float {
    let top = reduce(Float(0)) { Swift.max($0, $1.weight) }
    let steps = 256
    var counts = [Int](repeating: 0, count: steps + 1)
    let scale = Float(steps) / Swift.max(top, .leastNormalMagnitude)
    for element in self { counts[Swift.min(steps, Int(element.weight * scale))] += 1 }
    var sum = 0
    for step in stride(from: steps, through: 0, by: -1) {
      sum += counts[step]
      // A little less, so that rounding leaves no element of this step out.
      if sum >= count { return (Float(step) - 0.01) / scale }
    }
    return 0
  }
}
