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
    for range in ranges { sums(of: tokens, in: range, into: &found) }
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

  /// Adds up what each street of a range shares, token by token.
  private func sums(
    of tokens: [WeightedNumber], in range: Range<UInt32>,
    into found: inout [(weight: Float, street: UInt32)]
  ) {
    let lists = tokens.map { ($0.weight, postings.places(of: $0.token, in: range)) }
    let total = lists.reduce(0) { $0 + $1.1.count }
    guard range.count > Self.fewStreets, total > Self.fewPostings else {
      var sums = StreetSums(range)
      for (weight, places) in lists {
        for place in places { sums.add(weight, to: postings[place]) }
      }
      return sums.append(to: &found)
    }
    // Rare words find the streets; common ones only weigh those that were found.
    var sums = SparseSums()
    for (weight, places) in lists.sorted(by: { ($0.1.count, $0.0) < ($1.1.count, $1.0) })
    where !places.isEmpty {
      if sums.isEmpty || sums.read + places.count <= Self.fewPostings {
        sums.merge(weight, places, of: postings)
      } else {
        sums.keepLargest(Self.mostWeighed)
        sums.raise(weight, places, in: postings)
      }
    }
    found += sums.streets
  }

  /// Streets beyond which a sum for each of them costs more than it finds.
  private static let fewStreets = 65_536
  private static let fewPostings = 16_384
  private static let mostWeighed = 2_048

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

/// What streets anywhere share with a question: the streets that were met, in ascending order.
private struct SparseSums {
  private(set) var streets: [(weight: Float, street: UInt32)] = []
  /// Postings read so far.
  private(set) var read = 0

  var isEmpty: Bool { streets.isEmpty }

  /// Adds a weight to every street of a list, new ones too.
  mutating func merge(_ weight: Float, _ places: Range<Int>, of postings: Postings) {
    read += places.count
    var merged: [(weight: Float, street: UInt32)] = []
    merged.reserveCapacity(streets.count + places.count)
    var old = streets[...]
    for place in places {
      let street = postings[place]
      while let first = old.first, first.street < street {
        merged.append(first)
        old.removeFirst()
      }
      if let first = old.first, first.street == street {
        merged.append((first.weight + weight, street))
        old.removeFirst()
      } else {
        merged.append((weight, street))
      }
    }
    streets = merged + old
  }

  /// Adds a weight to those of the streets that stand in a list.
  mutating func raise(_ weight: Float, _ places: Range<Int>, in postings: Postings) {
    var rest = places
    for index in streets.indices {
      rest = postings.rest(of: rest, notBelow: streets[index].street)
      guard let place = rest.first else { return }
      if postings[place] == streets[index].street { streets[index].weight += weight }
    }
  }

  /// Keeps about so many of the largest, in the order of their streets.
  mutating func keepLargest(_ count: Int) {
    guard streets.count > count * 2 else { return }
    let bound = streets.largest(count)
    streets.removeAll { $0.weight < bound }
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
  fileprivate func largest(_ count: Int) -> Float {
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
