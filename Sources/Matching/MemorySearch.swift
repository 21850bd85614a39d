import Domain
import Persian

/// The search of an index, street by street.
struct MemorySearch {
  let index: MemoryIndex
  let weights: FieldWeights

  private static let streets = 64
  /// Where it is less likely than this that the counties hold the address, all of GNAF is searched.
  private static let doubt = 0.02

  /// The candidates with their evidence.
  func result(for asked: AddressQuestion, top: Int) -> MatchResult {
    let (ranking, outcome) = search(asked, top: top)
    return MatchResult(
      reading: ranking.question.reading, candidates: ranking.candidates(of: outcome))
  }

  /// The candidates alone.
  func rows(for asked: AddressQuestion, top: Int) -> [RankedRow] {
    search(asked, top: top).outcome.best.map {
      RankedRow(code: index.rows.code(of: $0.row), score: $0.score)
    }
  }

  /// The streets that were weighed and the likeliest rows.
  func search(
    _ asked: AddressQuestion, top: Int
  ) -> (ranking: Ranking, outcome: Ranking.Outcome) {
    let maker = QuestionMaker(index)
    let question = maker.question(asked)
    let found = ranked(question, top: top)
    guard found.outcome.presence < Self.doubt, !question.counties.isEmpty, !question.terms.isEmpty
    else { return found }
    let wider = maker.question(asked, reading: question.reading, anywhere: true)
    let elsewhere = ranked(wider, top: top)
    return elsewhere.outcome.presence > found.outcome.presence ? elsewhere : found
  }

  private func ranked(
    _ question: Question, top: Int
  ) -> (ranking: Ranking, outcome: Ranking.Outcome) {
    var streets = index.streets(
      sharing: tokens(of: question), plaques: question.reading.plaques.map(\.base),
      in: index.ranges(of: question.counties), limit: Self.streets)
    if let postcode = question.reading.postcode {
      for row in index.positions(ofPostcode: postcode) {
        let street = index.streets.street(ofRow: row)
        if !streets.contains(street) { streets.append(street) }
      }
    }
    var ranking = Ranking(question, index: index, weights: weights)
    let outcome = ranking.outcome(among: streets, top: top)
    return (ranking, outcome)
  }

  private func tokens(of question: Question) -> [WeightedNumber] {
    question.weightedTokens.compactMap { token in
      index.lexicon[token.token].map {
        WeightedNumber(token: $0, weight: Float(token.weight))
      }
    }
  }
}
