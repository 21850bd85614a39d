import Domain
import Persian

/// The search of any source of rows: it fetches the rows that share most and weighs them in memory.
struct PortSearch {
  let source: any CandidateSource
  let weights: FieldWeights

  private static let rows = 400

  func result(for asked: AddressQuestion, top: Int) throws(SourceError) -> MatchResult {
    let maker = QuestionMaker(source: PortTermSource(source: source))
    var question = try maker.question(asked)
    var rows = try fetch(question)
    if rows.isEmpty, !question.counties.isEmpty {
      question = try maker.question(asked, reading: question.reading, anywhere: true)
      rows = try fetch(question)
    }
    return question.result(among: rows, top: top, weights: weights)
  }

  private func fetch(_ question: Question) throws(SourceError) -> [GnafRow] {
    var tokens = question.weightedTokens.sorted {
      ($1.weight, $0.token) < ($0.weight, $1.token)
    }
    // A dozen rare tokens decide; the common ones only cost the store time.
    tokens = Array(tokens.prefix(12))
    for (plaque, bits) in zip(question.reading.plaques, question.plaqueBits) {
      tokens.append(WeightedToken(token: RowTokens.token(ofPlaque: plaque), weight: min(bits, 3)))
    }
    var rows =
      question.terms.isEmpty
      ? [] : try source.rows(sharing: tokens, in: question.counties, limit: Self.rows)
    if let postcode = question.reading.postcode {
      let known = Set(rows.map(\.id))
      rows += try source.rows(postcode: postcode).filter { !known.contains($0.id) }
    }
    return rows
  }
}
