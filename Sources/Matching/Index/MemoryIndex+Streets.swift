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
      var weights = Array(repeating: Float(0), count: range.count)
      for token in tokens {
        for street in streetPostings.items(of: token.token, in: range) {
          weights[Int(street - range.lowerBound)] += token.weight
        }
      }
      for (offset, weight) in weights.enumerated() where weight > 0 {
        found.append((weight, range.lowerBound + UInt32(offset)))
      }
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
      plaques[Int(rows.plaques[row])].map { stated.contains($0.base) } ?? false
    }
  }
}

extension [(weight: Float, street: UInt32)] {
  /// Keeps the largest in descending order, equals in the order of their streets.
  fileprivate mutating func keepLargest(_ count: Int) {
    if self.count > count * 4 {
      // A cut through the middle first: sorting many thousands to keep a few would dominate.
      var sample = map(\.weight)
      sample.sort(by: >)
      let bound = sample[count - 1]
      removeAll { $0.weight < bound }
    }
    sort { ($1.weight, $0.street) < ($0.weight, $1.street) }
    if self.count > count { removeLast(self.count - count) }
  }
}
