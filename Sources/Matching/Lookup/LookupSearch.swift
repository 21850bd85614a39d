import Persian

/// The streets that have every word of a query, the closest first.
struct LookupSearch {
  private let query: LookupQuery
  private let index: MemoryIndex
  private let near: Range<UInt32>

  /// Streets looked at in one go; what lies behind them is found by typing on.
  private static let mostLooked = 65_536
  /// Streets among which the closest are chosen.
  private static let mostRanked = 1_024
  /// Tokens that one beginning is looked up for.
  private static let mostBegun = 4_096

  init(_ query: LookupQuery, index: MemoryIndex, near: Range<UInt32>) {
    self.query = query
    self.index = index
    self.near = near
  }

  func streets() -> [UInt32] {
    guard !query.words.contains(where: \.isUnknown) else { return [] }
    var found = near.isEmpty ? [] : matching(in: near)
    if found.count < Self.mostRanked {
      let all = 0..<UInt32(index.streets.count)
      for range in [0..<near.lowerBound, near.upperBound..<all.upperBound] where !range.isEmpty {
        found += matching(in: range)
      }
    }
    return found.map { (distance(to: $0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// Streets of a range that have all words, found by the word that the fewest have.
  private func matching(in range: Range<UInt32>) -> [UInt32] {
    let lists = query.words.map { places(of: $0, in: range) }
    guard !lists.contains(where: \.isEmpty),
      let rarest = lists.indices.min(by: { size(lists[$0]) < size(lists[$1]) })
    else { return [] }
    let others = query.words.indices.filter { $0 != rarest }
    var found: [UInt32] = []
    var rests = lists
    // Where nothing else has to be there, no more are read than can be ranked.
    let limit = others.isEmpty ? Self.mostRanked : Self.mostLooked
    for street in merged(lists[rarest], atMost: limit) {
      if others.allSatisfy({ has(query.words[$0], street, &rests[$0]) }) {
        found.append(street)
        if found.count == Self.mostRanked { break }
      }
    }
    return found
  }

  /// Where the streets of a word stand among the postings, a run a token.
  private func places(of word: LookupQuery.Word, in range: Range<UInt32>) -> [Range<Int>] {
    (word.tokens + word.begun.prefix(Self.mostBegun)).map {
      index.postings.places(of: $0, in: range)
    }.filter { !$0.isEmpty }
  }

  private func size(_ runs: [Range<Int>]) -> Int { runs.reduce(0) { $0 + $1.count } }

  /// The streets of some runs in ascending order, each once; of very many only the first of each run.
  private func merged(_ runs: [Range<Int>], atMost limit: Int) -> [UInt32] {
    if runs.count == 1 { return runs[0].prefix(limit).map { index.postings[$0] } }
    var streets: [UInt32] = []
    for run in runs where streets.count < limit {
      streets += run.prefix(limit).map { index.postings[$0] }
    }
    streets.sort()
    var last: UInt32?
    let distinct = streets.filter { street in
      defer { last = street }
      return street != last
    }
    return Array(distinct.prefix(limit))
  }

  /// Whether a street has a word; `runs` is what is left of the word's postings, since streets come in
  /// ascending order.
  private func has(
    _ word: LookupQuery.Word, _ street: UInt32, _ runs: inout [Range<Int>]
  ) -> Bool {
    guard runs.count <= Self.fewRuns else { return names(of: street, contain: word) }
    for run in runs.indices {
      runs[run] = index.postings.rest(of: runs[run], notBelow: street)
      if let place = runs[run].first, index.postings[place] == street { return true }
    }
    return false
  }

  /// Runs beyond which it is quicker to read the names of a street than to look into each.
  private static let fewRuns = 6

  private func names(of street: UInt32, contain word: LookupQuery.Word) -> Bool {
    StreetTable.fields.indices.contains { field in
      guard let name = index.name(index.streets.name(of: street, at: field)) else { return false }
      var isFound = false
      name.forEachForm { form in
        isFound = isFound || form.contains { word.contains($0.token) }
      }
      return isFound
    }
  }

  /// Words of a street that were not typed, and two more outside the county.
  private func distance(to street: UInt32) -> Int {
    var distance = near.contains(street) || near.isEmpty ? 0 : 2
    for field in Self.narrow {
      guard let name = index.name(index.streets.name(of: street, at: field)) else { continue }
      var least: Int?
      name.forEachForm { form in
        let left = form.count { entry in
          !entry.isHonorific && !query.words.contains { $0.contains(entry.token) }
        }
        least = min(least ?? left, left)
      }
      distance += least ?? 0
    }
    return distance
  }

  /// From the neighbourhood to the alley: what tells one place of a town from another.
  private static let narrow = StreetTable.fields.indices.dropFirst(3)
}
