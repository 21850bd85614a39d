import Domain

/// The weighing of rows that are at hand already.
struct Weighing<Source: TermSource> {
  let source: Source
  let weights: FieldWeights

  func result(
    for asked: AddressQuestion, among rows: [GnafRow]
  ) throws(SourceError) -> MatchResult {
    let question = try QuestionMaker(source: source).question(asked)
    return question.result(among: rows, top: rows.count, weights: weights)
  }
}

extension Question {
  /// The likeliest of some rows, one a building, with their evidence.
  func result(among rows: [GnafRow], top: Int, weights: FieldWeights) -> MatchResult {
    guard !rows.isEmpty else { return MatchResult(reading: reading, candidates: []) }
    let index = MemoryIndex(rows)
    var ranking = Ranking(self, index: index, weights: weights)
    let outcome = ranking.outcome(among: Array(0..<UInt32(index.streetCount)), top: top)
    return MatchResult(reading: reading, candidates: ranking.candidates(of: outcome))
  }
}
