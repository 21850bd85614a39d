import Persian

/// Names by their spellings: whole, shortened, or nearly right.
struct NameIndex<Named: Hashable & Sendable>: Sendable {
  /// What a spelling stands for.
  enum Match {
    case one(Named)
    case several([Named])
    case nothing
  }

  /// Letters beyond are not looked at.
  private static var longest: Int { 24 }

  private(set) var entries: [(key: String, named: Named)] = []
  private var exact: [String: Named] = [:]

  /// Takes in names in order; where two are spelt alike the first has the spelling.
  init(_ names: some Sequence<(named: Named, keys: [String])>) {
    for (named, keys) in names {
      for key in keys where !key.isEmpty && exact[key] == nil {
        exact[key] = named
        entries.append((key, named))
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  func exactly(_ key: String) -> Named? { exact[key] }

  /// The name spelt so, or the one that begins so where no other does.
  func match(_ key: String, shortestPrefix: Int = 1) -> Match {
    if let named = exact[key] { return .one(named) }
    guard key.unicodeScalars.count >= shortestPrefix else { return .nothing }
    let begun = entries.filter { $0.key.hasPrefix(key) }
    let all = unique(begun.map(\.named))
    guard let first = all.first else { return .nothing }
    if all.count == 1 { return .one(first) }
    // A name that begins all the others is meant by what begins it.
    if let shortest = begun.min(by: { $0.key.count < $1.key.count }),
      begun.allSatisfy({ $0.key.hasPrefix(shortest.key) })
    {
      return .one(shortest.named)
    }
    return .several(all)
  }

  /// The names least unlike a spelling that is none, best first.
  func nearest(_ key: String, limit: Int = 3) -> [Named] {
    let letters = Array(key.unicodeScalars.prefix(Self.longest))
    let tolerance = max(1, letters.count / 3)
    let near = entries.enumerated().compactMap { offset, entry -> (Int, Int, Named)? in
      let distance = EditDistance.between(
        letters, Array(entry.key.unicodeScalars), atMost: tolerance)
      return distance.map { ($0, offset, entry.named) }
    }
    let sorted = near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    return Array(unique(sorted.map(\.2)).prefix(limit))
  }

  private func unique(_ named: [Named]) -> [Named] {
    var seen: Set<Named> = []
    return named.filter { seen.insert($0).inserted }
  }
}
