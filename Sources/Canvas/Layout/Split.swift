/// The cutting of one length into parts by their constraints.
///
/// Minimums are served first, in order; what is left is shared by weight between the parts that
/// may still grow. The parts never overlap, never leave the length and are never negative.
package enum Split {
  package static func ranges(
    of length: Int, into constraints: [Constraint], gap: Int = 0
  ) -> [Range<Int>] {
    let gap = max(0, gap)
    // A part that cannot be anything but empty has no gap either.
    let gaps = gap * max(0, constraints.count { $0.maximum > 0 } - 1)
    let sizes = sizes(of: max(0, length - gaps), into: constraints)
    let end = max(0, length)
    var start = 0
    return sizes.map { size in
      let lower = min(start, end)
      let upper = min(lower + size, end)
      // An empty part takes its gap along, so that folding a part folds its gap as well.
      start = size == 0 ? start : upper + gap
      return lower..<upper
    }
  }

  /// The size of each part; complexity O(n²) in the number of parts, which is a handful.
  static func sizes(of length: Int, into constraints: [Constraint]) -> [Int] {
    var rest = length
    var sizes = constraints.map { constraint in
      let size = min(constraint.minimum, rest)
      rest -= size
      return size
    }
    guard rest > 0 else { return sizes }

    // A part whose fair share lies outside its bounds is settled at the bound; the others then
    // share anew. Each round settles at least one part, or all of them.
    var open = constraints.indices.filter { constraints[$0].weight > 0 }
    var pool = open.reduce(rest) { $0 + sizes[$1] }
    while !open.isEmpty {
      let shares = shares(of: pool, weights: open.map { constraints[$0].weight })
      let crowded = zip(open, shares).filter { sizes[$0.0] > $0.1 }.map(\.0)
      let sated = zip(open, shares).filter { constraints[$0.0].maximum < $0.1 }.map(\.0)
      let settled = crowded.isEmpty ? sated : crowded
      guard !settled.isEmpty else {
        for (part, share) in zip(open, shares) { sizes[part] = share }
        break
      }
      for part in settled {
        sizes[part] = min(max(sizes[part], 0), constraints[part].maximum)
        if crowded.isEmpty { sizes[part] = constraints[part].maximum }
        pool -= sizes[part]
      }
      open.removeAll { settled.contains($0) }
    }
    return sizes
  }

  /// The pool cut by weight; the roundings add up to exactly the pool.
  private static func shares(of pool: Int, weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in 0 } }
    var passed = 0
    var given = 0
    return weights.map { weight in
      passed += weight
      let share = pool * passed / total - given
      given += share
      return share
    }
  }
}
