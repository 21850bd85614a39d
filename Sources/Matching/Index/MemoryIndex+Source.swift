package import Domain
import Persian

extension MemoryIndex: CandidateSource {
  package func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int]
  {
    tokens.map { frequency(of: $0, in: counties) }
  }

  package func rows(
    sharing tokens: [WeightedToken], in counties: [String], limit: Int
  ) throws(SourceError) -> [GnafRow] {
    ranked(sharing: tokens, in: ranges(of: counties), limit: limit).map { gnafRow($0) }
  }

  package func rows(postcode: String) throws(SourceError) -> [GnafRow] {
    positions(ofPostcode: postcode).map { gnafRow($0) }
  }

  /// In how many rows of these counties a token occurs.
  func frequency(of token: String, in counties: [String]) -> Int {
    if let base = RowTokens.plaque(ofToken: token) {
      return regions.rows(withPlaque: base, in: counties)
    }
    guard let number = lexicon[token] else { return 0 }
    return frequency(of: number, in: ranges(of: counties))
  }

  /// In how many rows of these streets a token occurs; of very common ones about how many.
  func frequency(of token: UInt32, in ranges: [Range<UInt32>]) -> Int {
    ranges.reduce(0) { sum, range in
      let places = postings.places(of: token, in: range)
      if places.count > Self.mostCounted {
        return sum + places.count * streets.rowCount(of: range) / range.count
      }
      return places.reduce(sum) { $0 + streets.rows(of: postings[$1]).count }
    }
  }

  /// Streets beyond which their mean number of rows says as much as their sum.
  private static let mostCounted = 512

  /// The rows with a postcode of ten digits.
  func positions(ofPostcode postcode: String) -> [Int] {
    guard let number = PostcodeNumber.number(postcode).map(Int.init) else { return [] }
    return places(ofPostcodes: number..<number + 1).map { rowsByPostcode[$0] }
  }

  /// Where the rows of a range of postcodes stand among the rows by postcode; O(log n).
  func places(ofPostcodes range: Range<Int>) -> Range<Int> {
    func first(notBelow bound: Int) -> Int {
      (0..<rowsByPostcode.count).partitionIndex { rows.postcodes[rowsByPostcode[$0]] >= bound }
    }
    return first(notBelow: range.lowerBound)..<first(notBelow: range.upperBound)
  }

  /// Rows by descending weight of what they share, then by position.
  private func ranked(
    sharing tokens: [WeightedToken], in ranges: [Range<UInt32>], limit: Int
  ) -> [Int] {
    var weights: [Int: Double] = [:]
    let plaques = Dictionary(
      tokens.compactMap { token in
        RowTokens.plaque(ofToken: token.token).map { ($0, token.weight) }
      }, uniquingKeysWith: +)
    for range in ranges {
      for token in tokens {
        guard let number = lexicon[token.token] else { continue }
        for place in postings.places(of: number, in: range) {
          for row in streets.rows(of: postings[place]) { weights[row, default: 0] += token.weight }
        }
      }
      guard !plaques.isEmpty, !range.isEmpty else { continue }
      let (first, last) = (
        streets.rows(of: range.lowerBound), streets.rows(of: range.upperBound - 1)
      )
      for row in first.lowerBound..<last.upperBound {
        guard let plaque = plaque(rows.plaques[row]), let weight = plaques[plaque.base]
        else { continue }
        weights[row, default: 0] += weight
      }
    }
    let order = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.prefix(limit).map(\.key)
  }
}
