package import Domain

/// The matching of many questions on several threads, with answers in the order of the questions.
package struct MatchBatch: Sendable {
  private let matcher: Matcher
  private let threads: Int
  private let top: Int

  package init(matcher: Matcher, threads: Int = 2, top: Int = 10) {
    self.matcher = matcher
    self.threads = threads
    self.top = top
  }

  /// What `make` makes of each answer, in the order of the questions, where all of them are at hand.
  ///
  /// `make` gets the question's position and runs on the threads too.
  package func answers<Answer: Sendable>(
    to questions: [AddressQuestion], as make: @Sendable (Int, [RankedRow]) -> Answer
  ) throws(SourceError) -> [Answer] {
    try each(of: questions) { (position, question) throws(SourceError) in
      make(position, try matcher.rows(for: question, top: top))
    }
  }

  /// The same with the reasons of each candidate.
  package func explained<Answer: Sendable>(
    to questions: [AddressQuestion], as make: @Sendable (Int, MatchResult) -> Answer
  ) throws(SourceError) -> [Answer] {
    try each(of: questions) { (position, question) throws(SourceError) in
      make(position, try matcher.candidates(for: question, top: top))
    }
  }

  private func each<Answer: Sendable>(
    of questions: [AddressQuestion],
    _ answer: @Sendable (Int, AddressQuestion) throws(SourceError) -> Answer
  ) throws(SourceError) -> [Answer] {
    let portions = Portions(count: questions.count, size: 16, threads: threads)
    return try portions.map { (portion) throws(SourceError) in
      var part: [Answer] = []
      for position in portion {
        part.append(try answer(position, questions[position]))
      }
      return part
    }.flatMap(\.self)
  }
}
