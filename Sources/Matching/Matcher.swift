package import Domain
import Persian

/// The finding of GNAF rows for free-text addresses.
///
/// It reads the text, looks up streets that share rare words with it in the counties it may lie in,
/// weighs every field of each street and row, and says how likely each building is against all
/// others and against being absent from GNAF. The same question always has the same answer; one
/// matcher serves any number of threads.
package struct Matcher: Sendable {
  private let source: any CandidateSource
  private let index: MemoryIndex?
  private let weights: FieldWeights

  /// A matcher that weighs fields as a model has learnt, or as they are judged where none has.
  package init(source: any CandidateSource, weights: FieldWeights = .judged) {
    self.source = source
    self.weights = weights
    index = source as? MemoryIndex
  }

  package func candidates(
    for property: PropertyAddress, top: Int = 10
  ) throws(SourceError) -> MatchResult {
    try candidates(for: AddressQuestion(property), top: top)
  }

  /// What was found for this question before, with the text read anew; nothing is searched.
  package func recalled(
    _ candidates: [Candidate], for question: AddressQuestion
  ) -> MatchResult {
    MatchResult(
      reading: AddressParser.read(question.text, postcode: question.postcode),
      candidates: candidates)
  }

  /// The same rows with the same scores as ``candidates(for:top:)``, without the reasons.
  package func rows(
    for question: AddressQuestion, top: Int = 10
  ) throws(SourceError) -> [RankedRow] {
    if let index {
      return try MemorySearch(index: index, weights: weights).rows(for: question, top: top)
    }
    return try PortSearch(source: source, weights: weights).result(for: question, top: top)
      .candidates.map {
        RankedRow(code: $0.row.code, score: $0.score)
      }
  }

  package func candidates(
    for question: AddressQuestion, top: Int = 10
  ) throws(SourceError) -> MatchResult {
    if let index {
      return try MemorySearch(index: index, weights: weights).result(for: question, top: top)
    }
    return try PortSearch(source: source, weights: weights).result(for: question, top: top)
  }

  /// These rows weighed against each other for a question, as if nothing else had been found.
  ///
  /// At most one row a building. It tells of a row that a person has looked up.
  package func candidates(
    for question: AddressQuestion, among rows: [GnafRow]
  ) throws(SourceError) -> MatchResult {
    if let index {
      return try Weighing(source: MemoryTermSource(index: index), weights: weights).result(
        for: question, among: rows)
    }
    return try Weighing(source: PortTermSource(source: source), weights: weights).result(
      for: question, among: rows)
  }
}
