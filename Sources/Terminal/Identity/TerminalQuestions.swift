/// What a terminal is asked about itself.
enum TerminalQuestions {
  /// Mode 8, synchronised output, name and version, unit, background, kind; last what all answer.
  ///
  /// The background is asked with BEL at its end, since screen's envelope ends at the first ESC \\.
  static let first =
    "\u{1B}[8$p\u{1B}[?2026$p\u{1B}[>0q\u{1B}[=c\u{1B}]11;?\u{7}\u{1B}[>c\u{1B}[c"

  /// The answerback comes as bare text, so it is asked only of what may be PuTTY.
  static let answerback = "\u{5}\u{1B}[c"

  /// Whether the answerback would decide.
  static func needsAnswerback(_ answers: TerminalAnswers) -> Bool {
    answers.secondary == [0, 136, 0]
  }

  static let knownAnswerbacks = ["PuTTY"]
}
