import Domain
import Persian

/// What is told beside a filter while it is written, its kind of record forgotten.
struct FilterAdvice: Hashable, Sendable {
  enum Verdict: Hashable, Sendable {
    /// The line is empty.
    case nothing
    /// It is understood, and means this.
    case understood(CleanText)
    /// It can be applied, but this stands in it that nobody knows.
    case doubtful(CleanText)
    /// It cannot be applied.
    case refused(CleanText)
  }

  /// Something that may be put into the line.
  struct Suggestion: Hashable, Sendable {
    let label: CleanText
    let note: CleanText
    /// The line with it in its place, and the caret behind it.
    let text: CleanText
    let caret: Int
  }

  let verdict: Verdict
  /// The scalars of the line that are wrong.
  let wrong: Range<Int>?
  let suggestions: [Suggestion]

  /// Why the line cannot be applied.
  var refusal: CleanText? {
    if case .refused(let explanation) = verdict { explanation } else { nil }
  }
}

extension FilterAdvice {
  init<Field: WordedField>(
    _ text: CleanText, caret: Int, _ language: FilterLanguage<Field>, _ wording: Wording
  ) {
    let reading = language.read(text)
    let remark = reading.remark
    let explanation = remark.map { wording.explanation($0, language) }
    verdict =
      if let explanation {
        reading.obstacle == nil ? .doubtful(explanation) : .refused(explanation)
      } else {
        reading.filter.isOpen ? .nothing : .understood(wording.meaning(reading.filter, language))
      }
    wrong = remark?.range
    let completion = language.completion(of: text, caret: caret)
    suggestions = completion.candidates.map { candidate in
      let whole = completion.text(candidate, in: text)
      return Suggestion(
        label: CleanText(RawText(Normalizer.normalise(candidate.insertion.string))),
        note: wording.note(candidate), text: whole.text,
        caret: whole.caret)
    }
  }
}
