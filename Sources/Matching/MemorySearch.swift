import Domain
import Persian

/// The search of an index in memory, street by street.
struct MemorySearch {
  let index: MemoryIndex

  private static let streets = 64
  /// Where it is less likely than this that the counties hold the address, all of GNAF is searched.
  private static let doubt = 0.02

  func result(for asked: AddressQuestion, top: Int) throws(SourceError) -> MatchResult {
    let maker = QuestionMaker(source: MemoryTermSource(index: index))
    let question = try maker.question(asked)
    let found = ranked(question, top: top)
    guard found.presence < Self.doubt, !question.counties.isEmpty, !question.terms.isEmpty else {
      return MatchResult(reading: question.reading, candidates: found.candidates)
    }
    let wider = try maker.question(asked, reading: question.reading, anywhere: true)
    let elsewhere = ranked(wider, top: top)
    let best = elsewhere.presence > found.presence ? elsewhere : found
    return MatchResult(reading: question.reading, candidates: best.candidates)
  }

  private func ranked(_ question: Question, top: Int) -> Ranking.Outcome {
    var streets = index.streets(
      sharing: tokens(of: question), plaques: question.reading.plaques.map(\.base),
      in: index.ranges(of: question.counties), limit: Self.streets)
    if let postcode = question.reading.postcode {
      for row in index.positions(ofPostcode: postcode) {
        let street = index.streets.street(ofRow: row)
        if !streets.contains(street) { streets.append(street) }
      }
    }
    var ranking = Ranking(question, index: index)
    return ranking.outcome(among: streets, top: top)
  }

  private func tokens(of question: Question) -> [WeightedNumber] {
    question.weightedTokens.compactMap { token in
      index.lexicon[token.token].map {
        WeightedNumber(token: $0, weight: Float(token.weight))
      }
    }
  }
}
