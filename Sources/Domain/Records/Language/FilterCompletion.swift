package import Persian

/// What may stand at the caret of a filter, best first, and what it would take the place of.
package struct FilterCompletion<Field: RecordField>: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// The name of a field, with the sign that fits it.
      case field
      case choice(Set<Int>)
      case place
      /// That the field says something, or nothing.
      case stated(Bool)
      /// A number or day, to show how one is written.
      case example
    }

    package let field: Field
    package let kind: Kind
    /// What is put into the line.
    package let insertion: CleanText
  }

  /// The scalars of the text that a candidate replaces.
  package let range: Range<Int>
  package let candidates: [Candidate]

  /// The text with a candidate in it, and the caret behind it.
  package func text(_ candidate: Candidate, in text: CleanText) -> (text: CleanText, caret: Int) {
    let scanner = FilterScanner(text.string)
    let head = FilterLanguage<Field>.clean(scanner.string(0..<range.lowerBound))
    let start = FilterScanner(head.string).end
    let tail = FilterLanguage<Field>.clean(scanner.string(range.upperBound..<scanner.end))
    let caret = start + candidate.insertion.string.unicodeScalars.count
    return (head + candidate.insertion + tail, caret)
  }
}
