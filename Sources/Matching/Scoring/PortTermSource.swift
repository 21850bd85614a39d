import Domain
import Persian

/// Any ``CandidateSource`` as the preparation of questions asks it, through frequencies alone.
struct PortTermSource: TermSource {
  let source: any CandidateSource

  /// A county is known where its own name occurs in it.
  func counties(named names: [String]) throws(SourceError) -> [String] {
    var known: Set<String> = []
    for name in names {
      for county in Regions.counties(joined: name) where !known.contains(county) {
        guard let word = FieldWords(county).words.first else { continue }
        let found = try source.frequencies(of: [word], in: [county])
        if (found.first ?? 0) > 0 { known.insert(county) }
      }
    }
    return known.sorted()
  }

  /// Every row of a county holds the county's name.
  func population(of counties: [String], frequencies: [Int]) -> Int {
    var sum = 0
    for county in counties {
      guard let word = FieldWords(county).words.first,
        let found = try? source.frequencies(of: [word], in: [county])
      else { continue }
      sum += found.first ?? 0
    }
    return counties.isEmpty ? max(10_000, 2 * (frequencies.max() ?? 0)) : sum
  }

  func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int] {
    tokens.isEmpty ? [] : try source.frequencies(of: tokens, in: counties)
  }

  func respellings(
    of word: String, in counties: [String]
  ) throws(SourceError) -> [(String, Int)] {
    let edits = Spelling.oneSlip(from: word)
    let frequencies = try source.frequencies(of: edits, in: counties)
    let known = zip(edits, frequencies).filter { $0.1 > 0 }
    return Array(known.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(8))
  }
}
