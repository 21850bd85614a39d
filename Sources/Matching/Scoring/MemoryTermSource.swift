import Domain

/// A ``MemoryIndex`` as the preparation of questions asks it.
struct MemoryTermSource: TermSource {
  let index: MemoryIndex

  func counties(named names: [String]) -> [String] {
    // A town's name in many counties says nothing about which.
    Set(
      names.flatMap { name -> [String] in
        let counties = index.countiesByTown[name] ?? []
        return counties.count <= 3 ? counties : []
      }
    ).sorted()
  }

  func population(of counties: [String], frequencies: [Int]) -> Int {
    index.rowCount(in: counties)
  }

  func frequencies(of tokens: [String], in counties: [String]) -> [Int] {
    let ranges = index.ranges(of: counties)
    return tokens.map { index.frequency(of: $0, in: ranges) }
  }

  func respellings(of word: String, in counties: [String]) -> [(String, Int)] {
    let ranges = index.ranges(of: counties)
    let near = index.spellings.near(word, among: index.lexicon.tokens).map { number in
      let token = index.lexicon.tokens[Int(number)]
      return (token, index.frequency(of: token, in: ranges))
    }
    return Array(near.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(8))
  }
}
