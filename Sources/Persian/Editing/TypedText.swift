/// A line being typed: its scalars in logical order.
///
/// It holds what ``Sanitizer`` would let through, so that it can be shown as it is, but for one
/// thing: a joiner stays wherever it was put, because the letter it parts is yet to come. Offsets
/// into ``text`` are therefore offsets into ``scalars``.
package struct TypedText: Sendable, Hashable {
  /// The most scalars a line can hold.
  package static let limit = Sanitizer.fieldLimit

  package private(set) var scalars: [Unicode.Scalar] = []

  package init(_ text: CleanText = "") {
    _ = insert(RawText(text.string), at: 0)
  }

  package var count: Int { scalars.count }
  package var isEmpty: Bool { scalars.isEmpty }

  /// The line as it stands, fit to be shown.
  package var text: CleanText { CleanText(safe: string(0..<count)) }

  /// What the line says once it is done: in stored spelling, without blanks at its ends.
  package var finished: CleanText {
    CleanText(RawText(Normalizer.normalise(string(0..<count))))
  }

  package func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Puts in what a line takes of a text: how many scalars that were, and whether it was full.
  package mutating func insert(_ raw: RawText, at place: Int) -> (count: Int, isCut: Bool) {
    var pass = TypingPass(behind: scalars[..<place], room: Self.limit - count)
    for scalar in raw.unsanitised.unicodeScalars {
      pass.take(scalar)
      if pass.isCut { break }
    }
    scalars.insert(contentsOf: pass.output, at: place)
    return (pass.output.count, pass.isCut)
  }

  package mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
  }
}
