extension MemoryIndex {
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
}
