package import Persian

/// What the Post answered to one request, as its file states it.
///
/// All of it is text from outside; `rowID` is what the Post was given to know the request by.
package struct PostAnswer: Hashable, Sendable {
  package let rowID: CleanText
  /// Empty where the answer does not repeat it.
  package let postcode: CleanText
  package let succeeded: Bool
  package let result: CleanText
  package let errors: [PostError]

  package init(
    rowID: CleanText, postcode: CleanText, succeeded: Bool, result: CleanText,
    errors: [PostError] = []
  ) {
    self.rowID = rowID
    self.postcode = postcode
    self.succeeded = succeeded
    self.result = result
    self.errors = errors
  }
}

/// Why the Post could not answer, in its own words; no list of its codes is known.
package struct PostError: Hashable, Sendable {
  package let code: CleanText
  package let message: CleanText

  package init(code: CleanText, message: CleanText) {
    self.code = code
    self.message = message
  }
}

/// Why an answer was not taken.
package enum PostRefusal: Int, Coded {
  /// No request has this row id.
  case unknownRow = 1
  /// The request was about another postcode.
  case otherPostcode
  /// The request was answered before, and otherwise.
  case answeredOtherwise
  /// The answer lacks its row id, or does not say whether it succeeded.
  case unreadable
}

/// What became of a file of answers.
package struct PostOutcome: Hashable, Sendable {
  /// An answer that was not taken, and why.
  package struct Refused: Hashable, Sendable {
    package let answer: PostAnswer
    package let why: PostRefusal

    package init(_ answer: PostAnswer, _ why: PostRefusal) {
      self.answer = answer
      self.why = why
    }
  }

  /// Answers that moved their address on.
  package var applied = 0
  /// Answers kept with their request, whose address had been decided otherwise meanwhile.
  package var late = 0
  /// Answers that were there already.
  package var repeated = 0
  package var refused: [Refused] = []
  /// Requests that still wait.
  package var waiting = 0

  package init() {}
}
