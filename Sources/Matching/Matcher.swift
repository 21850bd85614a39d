package import Domain
package import Persian

/// The finding of GNAF rows for free-text addresses.
///
/// It reads the text, looks up streets that share rare words with it in the counties it may lie in,
/// weighs every field of each street and row, and says how likely each building is against all
/// others and against being absent from GNAF. The same question always has the same answer; one
/// matcher serves any number of threads.
package struct Matcher: Sendable {
  private let index: DeferredIndex
  private let weights: FieldWeights

  /// A matcher that weighs fields as a model has learnt, or as they are judged where none has.
  ///
  /// Its first question waits for the index; it is not for threads of tasks.
  package init(index: DeferredIndex, weights: FieldWeights = .judged) {
    self.index = index
    self.weights = weights
  }

  package init(_ index: MemoryIndex, weights: FieldWeights = .judged) {
    self.init(index: DeferredIndex(index), weights: weights)
  }

  /// What tells its index from that of any other rows.
  package func indexName() throws(SourceError) -> CleanText {
    CleanText(RawText(try index.index().digest))
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
    try MemorySearch(index: index.index(), weights: weights).rows(for: question, top: top)
  }

  package func candidates(
    for question: AddressQuestion, top: Int = 10
  ) throws(SourceError) -> MatchResult {
    try MemorySearch(index: index.index(), weights: weights).result(for: question, top: top)
  }

  /// These rows weighed against each other for a question, as if nothing else had been found.
  ///
  /// At most one row a building. It tells of a row that a person has looked up.
  package func candidates(
    for question: AddressQuestion, among rows: [GnafRow]
  ) throws(SourceError) -> MatchResult {
    try Weighing(index: index.index(), weights: weights).result(for: question, among: rows)
  }
}
