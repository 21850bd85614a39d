package import Domain

extension MemoryIndex: CandidateSource {
  package func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int]
  {
    let ranges = ranges(of: counties)
    return tokens.map { frequency(of: $0, in: ranges) }
  }

  package func rows(
    sharing tokens: [WeightedToken], in counties: [String], limit: Int
  ) throws(SourceError) -> [GnafRow] {
    ranked(sharing: tokens, in: ranges(of: counties), limit: limit).map { gnafRow(Int($0)) }
  }

  package func rows(postcode: String) throws(SourceError) -> [GnafRow] {
    positions(ofPostcode: postcode).map { gnafRow(Int($0)) }
  }

  /// In how many rows of these ranges of streets a token occurs.
  func frequency(of token: String, in ranges: [Range<UInt32>]) -> Int {
    var sum = 0
    if let plaque = plaqueLexicon[token] {
      for range in ranges {
        sum += plaquePostings.items(of: plaque, in: streets.rows(of: range)).count
      }
    } else if let number = lexicon[token] {
      for range in ranges {
        for street in streetPostings.items(of: number, in: range) {
          sum += streets.rows(of: street).count
        }
      }
    }
    return sum
  }

  func positions(ofPostcode postcode: String) -> ArraySlice<UInt32> {
    guard let number = PostcodeNumber.number(postcode) else { return [] }
    func first(notBelow bound: UInt64) -> Int {
      var (low, high) = (0, rowsByPostcode.count)
      while low < high {
        let middle = (low + high) / 2
        if rows.postcodes[Int(rowsByPostcode[middle])] < bound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    return rowsByPostcode[first(notBelow: number)..<first(notBelow: number + 1)]
  }

  /// Rows by descending weight of what they share, then by position.
  private func ranked(
    sharing tokens: [WeightedToken], in ranges: [Range<UInt32>], limit: Int
  ) -> ArraySlice<UInt32> {
    var weights: [UInt32: Double] = [:]
    for token in tokens {
      for range in ranges {
        if let plaque = plaqueLexicon[token.token] {
          for row in plaquePostings.items(of: plaque, in: streets.rows(of: range)) {
            weights[row, default: 0] += token.weight
          }
        } else if let number = lexicon[token.token] {
          for street in streetPostings.items(of: number, in: range) {
            for row in streets.rows(of: street) {
              weights[UInt32(row), default: 0] += token.weight
            }
          }
        }
      }
    }
    let order = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.prefix(limit).map(\.key)[...]
  }
}
