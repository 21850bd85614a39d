import Domain

/// The weighing of rows that are at hand already.
struct Weighing {
  /// Says how rare each word is.
  let index: MemoryIndex
  let weights: FieldWeights

  /// The rows with their evidence, the likeliest first, one a building.
  func result(for asked: AddressQuestion, among rows: [GnafRow]) -> MatchResult {
    let question = QuestionMaker(index).question(asked)
    guard !rows.isEmpty else { return MatchResult(reading: question.reading, candidates: []) }
    let own = MemoryIndex(rows)
    var ranking = Ranking(question, index: own, weights: weights)
    let outcome = ranking.outcome(among: Array(0..<UInt32(own.streetCount)), top: rows.count)
    return MatchResult(reading: question.reading, candidates: ranking.candidates(of: outcome))
  }
}
