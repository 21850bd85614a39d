/// What the preparation of a question asks of the index.
struct IndexTerms {
  let index: MemoryIndex

  /// Which of these names, without spaces, are counties or towns, as folded names of counties.
  func counties(named names: [String]) -> [String] {
    // A town's name in many counties says nothing about which.
    Set(
      names.flatMap { name -> [String] in
        let counties = index.regions.countiesByTown[name] ?? []
        return counties.count <= 3 ? counties : []
      }
    ).sorted()
  }

  func population(of counties: [String]) -> Int { index.rowCount(in: counties) }

  func frequencies(of tokens: [String], in counties: [String]) -> [Int] {
    tokens.map { index.frequency(of: $0, in: counties) }
  }

  /// Tokens one slip away from an unknown word, with their frequencies.
  func respellings(of word: String, in counties: [String]) -> [(String, Int)] {
    let ranges = index.ranges(of: counties)
    let near = index.spellings.near(word).map { number in
      (index.lexicon.tokens.string(Int(number)), index.frequency(of: number, in: ranges))
    }
    return Array(near.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(8))
  }
}
